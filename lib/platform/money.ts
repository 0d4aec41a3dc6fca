/** Money is a whole number of pence and always has a payee; this file only writes it down. */
const whole = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});
const exact = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/** 20000 → "£200", 1250 → "£12.50" */
export function pounds(pence: number): string {
  return (pence % 100 === 0 ? whole : exact).format(pence / 100);
}

/** As `pounds`, but nothing to pay reads "Free". */
export function price(pence: number): string {
  return pence === 0 ? "Free" : pounds(pence);
}
