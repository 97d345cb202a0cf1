/**
 * A render helper: describe the page as plain values, and patch the document to match. Elements stay in place while
 * somebody types in them, and text is only ever set as text.
 */

type Handler = (event: Event) => void;
type Value = string | number | boolean | null | undefined | Handler;
export type Props = Readonly<Record<string, Value>>;

export interface VElement {
  readonly tag: string;
  readonly props: Props;
  readonly children: readonly VNode[];
}
export type VNode = VElement | string;
export type Child = VNode | null | undefined | false | readonly Child[];

interface Mounted {
  readonly spec: VNode;
  readonly node: Node;
  readonly children: readonly Mounted[];
}

const SVG = "http://www.w3.org/2000/svg";
const handlers = new WeakMap<Element, Map<string, Handler>>();

function flatten(children: readonly Child[]): VNode[] {
  return children.flatMap((child): VNode[] => {
    if (child === null || child === undefined || child === false || child === "") return [];
    if (typeof child === "string") return [child];
    return Array.isArray(child) ? flatten(child) : [child as VElement];
  });
}

export function h(tag: string, props: Props = {}, ...children: Child[]): VElement {
  return { tag, props, children: flatten(children) };
}

/** The tag and key by which an element is found again in the next rendering. */
function identity(node: VNode, index: number): string {
  if (typeof node === "string") return `#${index}`;
  const key = node.props["key"];
  return key === undefined ? `${node.tag}#${index}` : `${node.tag}:${String(key)}`;
}

/** One name for each child. A key that stands twice is a mistake: it is told, and the second gets a name of its own. */
function identities(nodes: readonly VNode[]): readonly string[] {
  const seen = new Map<string, number>();
  return nodes.map((node, index) => {
    const id = identity(node, index);
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    if (before === 0) return id;
    console.error(`two children with the key ${id}`);
    return `${id}#${before}`;
  });
}

function listen(element: Element, name: string, handler: Handler | null): void {
  let own = handlers.get(element);
  if (own === undefined) handlers.set(element, (own = new Map()));
  if (handler === null) {
    own.delete(name);
    return;
  }
  if (!own.has(name)) element.addEventListener(name, (event) => handlers.get(element)?.get(name)?.(event));
  own.set(name, handler);
}

/** What somebody typed lives in properties, not in attributes: set last, and only where it differs. */
function setLive(element: Element, props: Props): void {
  const { value, checked } = props;
  if (typeof checked === "boolean" && element instanceof HTMLInputElement && element.checked !== checked) {
    element.checked = checked;
  }
  if (typeof value !== "string") return;
  if (element instanceof HTMLSelectElement && element.value !== value) element.value = value;
  if (element instanceof HTMLInputElement && element.type !== "radio" && element.value !== value) element.value = value;
}

function setProps(element: Element, before: Props, after: Props): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const value = after[name];
    if (name === "key" || name === "checked" || before[name] === value) continue;
    if (name.startsWith("on")) {
      listen(element, name.slice(2).toLowerCase(), typeof value === "function" ? value : null);
    } else if (value === undefined || value === null || value === false || typeof value === "function") {
      element.removeAttribute(name);
    } else if (name !== "value" || !(element instanceof HTMLInputElement) || element.type === "radio") {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
}

function create(spec: VNode, namespace: string | null): Mounted {
  if (typeof spec === "string") return { spec, node: document.createTextNode(spec), children: [] };
  const own = spec.tag === "svg" ? SVG : namespace;
  const element = own === null ? document.createElement(spec.tag) : document.createElementNS(own, spec.tag);
  setProps(element, {}, spec.props);
  const children = spec.children.map((child) => create(child, own));
  element.append(...children.map((child) => child.node));
  setLive(element, spec.props);
  return { spec, node: element, children };
}

function update(mounted: Mounted, spec: VNode, namespace: string | null): Mounted {
  if (typeof spec === "string" || typeof mounted.spec === "string" || !(mounted.node instanceof Element)) {
    if (mounted.node.nodeValue !== spec) mounted.node.nodeValue = String(spec);
    return { spec, node: mounted.node, children: [] };
  }
  const own = spec.tag === "svg" ? SVG : namespace;
  setProps(mounted.node, mounted.spec.props, spec.props);
  const children = patch(mounted.node, mounted.children, spec.children, own);
  setLive(mounted.node, spec.props);
  return { spec, node: mounted.node, children };
}

function patch(
  parent: Element,
  before: readonly Mounted[],
  after: readonly VNode[],
  namespace: string | null,
): readonly Mounted[] {
  const names = identities(before.map(({ spec }) => spec));
  const known = new Map(before.map((mounted, index) => [names[index], mounted]));
  const wanted = identities(after);
  const result = after.map((spec, index) => {
    const id = wanted[index];
    const old = known.get(id);
    known.delete(id);
    return old === undefined ? create(spec, namespace) : update(old, spec, namespace);
  });
  for (const gone of known.values()) gone.node.parentNode?.removeChild(gone.node);
  result.forEach(({ node }, index) => {
    const there = parent.childNodes[index] ?? null;
    if (there !== node) parent.insertBefore(node, there);
  });
  return result;
}

/** Gives a function that makes the children of `root` match what it is given. */
export function renderer(root: Element): (...children: Child[]) => void {
  let mounted: readonly Mounted[] = [];
  root.replaceChildren();
  return (...children) => {
    mounted = patch(root, mounted, flatten(children), null);
  };
}
