/**
 * What somebody types is judged when it is whole, or when they leave the field, and never key by key. A press of the
 * mouse takes somebody out of a field before the click has found its target: then it waits for the click, so that nothing
 * moves away under the pointer.
 */

let typing: { input: HTMLInputElement; done: () => void } | null = null;
let keyed: EventTarget | null = null;
let pressed = false;

function finish(): void {
  const now = typing;
  typing = null;
  now?.done();
}

addEventListener("keydown", ({ target }) => (keyed = target), true);
addEventListener("focusin", () => (keyed = null), true);
addEventListener("focusout", () => pressed || finish(), true);
addEventListener("pointerdown", () => (pressed = true), true);
addEventListener("click", ({ target }) => target !== typing?.input && finish(), true);
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(
    end,
    () => {
      pressed = false;
      setTimeout(() => document.activeElement !== typing?.input && finish());
    },
    true,
  );
}

/** Takes what is in a field: at once where that is the whole of it, later where more may come. */
export function enter(input: HTMLInputElement, whole: (value: string) => boolean, take: () => void): void {
  // A day that was picked, pasted or filled in is whole; one that is being typed may look so before it is.
  const isWhole = input.type === "text" ? whole(input.value) : keyed !== input;
  typing = isWhole ? null : { input, done: take };
  if (isWhole) take();
}
