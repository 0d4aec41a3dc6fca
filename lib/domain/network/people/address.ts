import { domainToASCII } from "node:url";

const longest = 254;
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * The one spelling of an email address, or null when it is not one address. Look-alike letters and signs become the
 * plain ones they stand for, and mail goes to that spelling only, so two people can never share it by a trick.
 */
export function canonicalAddress(typed: string): string | null {
  if (typed.length > longest + 46) return null;
  const plain = typed.trim().normalize("NFKC").toLowerCase();
  const [name, place, ...more] = plain.split("@");
  if (!name || !place || more.length || name.length > 64 || !local.test(name)) return null;
  const host = /^[\p{L}\p{M}\p{N}.-]+$/u.test(place) ? domainToASCII(place) : "";
  const address = `${name}@${host}`;
  return domain.test(host) && address.length <= longest ? address : null;
}
