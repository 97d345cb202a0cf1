// Reads the numbers that the module gives, where they lie in its memory.

const decoder = new TextDecoder();

export class Numbers {
  private numbers = new Uint32Array();
  private bytes = new Uint8Array();
  private at = 0;
  /** Constants of the module by where they lie: they never move. */
  private names = new Map<number, string>();

  /** Of another instance. */
  forget(): void {
    this.names = new Map();
  }

  over(memory: ArrayBuffer, from: number): this {
    if (this.bytes.buffer !== memory) {
      this.bytes = new Uint8Array(memory);
      this.numbers = new Uint32Array(memory);
    }
    this.at = from >>> 2;
    return this;
  }

  next(): number {
    return this.numbers[this.at++] ?? 0;
  }

  /** Whether something follows. */
  some(): boolean {
    return this.next() !== 0;
  }

  /** A constant. */
  name(): string {
    const from = this.next();
    const length = this.next();
    // Two constants may begin alike, so that where one lies does not tell it; none is as long as 1024.
    const key = from * 1024 + length;
    let name = this.names.get(key);
    if (name === undefined) {
      name = decoder.decode(this.bytes.subarray(from, from + length));
      this.names.set(key, name);
    }
    return name;
  }

  /** Bytes, to keep. */
  copy(): Uint8Array<ArrayBuffer> {
    const length = this.next();
    return this.bytes.slice(this.at * 4, this.at * 4 + length);
  }

  /** A text of the applicant's. */
  text(): string {
    const length = this.next();
    const from = this.at * 4;
    this.at += (length + 3) >>> 2;
    return decoder.decode(this.bytes.subarray(from, from + length));
  }
}
