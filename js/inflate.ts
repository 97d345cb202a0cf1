// Browsers have no synchronous way to unpack, so the inlined bytes bring this one: raw DEFLATE, RFC 1951.

interface Huffman {
  /** How many codes there are of each length. */
  counts: Uint16Array;
  /** The symbols in the order of their codes. */
  symbols: Uint16Array;
}

function huffman(lengths: ArrayLike<number>): Huffman {
  const counts = new Uint16Array(16);
  for (let i = 0; i < lengths.length; i++) counts[lengths[i]!]!++;
  counts[0] = 0;
  const offsets = new Uint16Array(17);
  for (let i = 1; i < 16; i++) offsets[i + 1] = offsets[i]! + counts[i]!;
  const symbols = new Uint16Array(lengths.length);
  for (let i = 0; i < lengths.length; i++) if (lengths[i]) symbols[offsets[lengths[i]!]!++] = i;
  return { counts, symbols };
}

/** Base values of the length and distance symbols: each group of `step` has one more extra bit. */
function bases(count: number, step: number, first: number): { base: Uint16Array; extra: Uint8Array } {
  const base = new Uint16Array(count);
  const extra = new Uint8Array(count);
  for (let i = 0, next = first; i < count; i++) {
    base[i] = next;
    extra[i] = Math.max(0, Math.floor(i / step) - 1);
    next += 1 << extra[i]!;
  }
  return { base, extra };
}

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Unpacks `packed` into `size` bytes. */
export function inflate(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(size);
  const lengths = bases(29, 4, 3);
  lengths.base[28] = 258;
  lengths.extra[28] = 0;
  const distances = bases(30, 2, 1);
  let at = 0;
  let read = 0;
  let buffer = 0;
  let buffered = 0;

  const bits = (count: number): number => {
    while (buffered < count) {
      buffer |= packed[read++]! << buffered;
      buffered += 8;
    }
    const value = buffer & ((1 << count) - 1);
    buffer >>>= count;
    buffered -= count;
    return value;
  };
  const symbol = ({ counts, symbols }: Huffman): number => {
    for (let length = 1, code = 0, first = 0, index = 0; length < 16; length++) {
      code |= bits(1);
      const count = counts[length]!;
      if (code - count < first) return symbols[index + code - first]!;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error("erezhe: the package is damaged");
  };

  for (let last = 0; !last;) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) {
      buffer = buffered = 0;
      const length = packed[read]! | (packed[read + 1]! << 8);
      out.set(packed.subarray(read + 4, read + 4 + length), at);
      read += 4 + length;
      at += length;
      continue;
    }
    let literals: Huffman;
    let backs: Huffman;
    if (kind === 1) {
      const fixed = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
      literals = huffman(fixed);
      backs = huffman(new Uint8Array(30).fill(5));
    } else {
      const literalCount = bits(5) + 257;
      const backCount = bits(5) + 1;
      const orderCount = bits(4) + 4;
      const orders = new Uint8Array(19);
      for (let i = 0; i < orderCount; i++) orders[ORDER[i]!] = bits(3);
      const codes = huffman(orders);
      const all = new Uint8Array(literalCount + backCount);
      for (let i = 0; i < all.length;) {
        const code = symbol(codes);
        if (code < 16) all[i++] = code;
        else {
          const value = code === 16 ? all[i - 1]! : 0;
          const times = code === 16 ? 3 + bits(2) : code === 17 ? 3 + bits(3) : 11 + bits(7);
          all.fill(value, i, (i += times));
        }
      }
      literals = huffman(all.subarray(0, literalCount));
      backs = huffman(all.subarray(literalCount));
    }
    for (let code = symbol(literals); code !== 256; code = symbol(literals)) {
      if (code < 256) out[at++] = code;
      else {
        const length = lengths.base[code - 257]! + bits(lengths.extra[code - 257]!);
        const back = symbol(backs);
        const distance = distances.base[back]! + bits(distances.extra[back]!);
        for (const end = at + length; at < end; at++) out[at] = out[at - distance]!;
      }
    }
  }
  return out;
}
