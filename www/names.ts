import type { Lang, Vocabulary } from "erezhe";

/** What a person calls a field of the form, from the package; "" where the contract has no such field. */
export function fieldName({ fields }: Vocabulary, key: string): string {
  const path = key.startsWith("documents.") ? `documents.${key.split(".")[2] ?? "id"}` : key;
  return fields.find((field) => field.path === path)?.name ?? "";
}

/** A name as it stands inside a sentence: it begins small, unless it is an abbreviation. */
export function inside(name: string, lang: Lang): string {
  const [first = "", second = ""] = name;
  const lower = second.toLocaleLowerCase(lang) === second;
  return lower ? first.toLocaleLowerCase(lang) + name.slice(first.length) : name;
}
