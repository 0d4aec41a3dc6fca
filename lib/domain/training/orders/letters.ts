import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import type { Transaction } from "@/lib/entry/within";
import { day } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { pounds } from "@/lib/platform/money";
import { usesPracticeTill } from "@/lib/platform/stripe";
import type { OrderLine } from "./shape";
import { orderNumber, payee, receiptNumber } from "./words";

type Reader = { person_id: string; name: string; email: string };
type About = { id: string; number: number; hat: string };

const areaOf = ({ hat }: About) => hat.replaceAll("_", "-");
const pageOf = (order: About) => `${env.PORTAL_URL}/${areaOf(order)}/orders/${order.id}`;

/** To the buyer, if they still have an account. Subjects say nothing a passer-by could read anything into. */
async function toBuyer(tx: Transaction, order: About, what: string, subject: string, text: string) {
  const [payer] = await tx.$queryRaw<Reader[]>`SELECT * FROM training.payer_of(${order.id}::uuid)`;
  if (!payer) return;
  const greeting = `Hello ${payer.name},\n\n${text}\n\n${payee}`;
  await post(tx, {
    key: `${what}:${order.id}`,
    template: what,
    controller: "training",
    personId: payer.person_id,
    to: payer.email,
    subject,
    text: greeting,
  });
}

type Issued = { number: number; issuedAt: Date; payerName: string; pence: number };

export const sendReceipt = (tx: Transaction, order: About, receipt: Issued, lines: readonly OrderLine[]) =>
  toBuyer(
    tx,
    order,
    "receipt",
    `Your receipt ${receiptNumber(receipt.number)}`,
    [
      `Thank you. We have your payment, and your place is open.`,
      `Receipt ${receiptNumber(receipt.number)}, ${day(receipt.issuedAt)}\nOrder ${orderNumber(order.number)}\nPaid by ${receipt.payerName}\nPaid to ${payee}`,
      lines.map((line) => `${line.description}: ${pounds(line.pence)}`).join("\n"),
      `Total paid: ${pounds(receipt.pence)}`,
      `You can see, print or save this receipt at any time:\n${pageOf(order)}`,
    ].join("\n\n"),
  );

/** At the practice till no money moved, so none comes back to a card. */
const moneyIsBack = (sum: string) =>
  usesPracticeTill("imt")
    ? `We have noted that ${sum} went back. This portal uses a practice till: no real money was taken, so none comes back to a card.`
    : `We have sent ${sum} back to your card. Your bank may take a few days to show it.`;

export const sayMoneyWentBack = (
  tx: Transaction,
  order: About,
  back: { id: string; pence: number; endsPlace: boolean },
) =>
  toBuyer(
    tx,
    order,
    `refund:${back.id}`,
    `Order ${orderNumber(order.number)}: money sent back`,
    [
      moneyIsBack(pounds(back.pence)),
      back.endsPlace
        ? "Your place on the course has ended. What you wrote is still yours: you can read it and download it. If you had finished the course, your certificate stays yours too."
        : "Your place on the course stays as it is.",
      pageOf(order),
    ].join("\n\n"),
  );

export const sayMoneyIsChecked = (tx: Transaction, order: About) =>
  toBuyer(
    tx,
    order,
    "held",
    `Order ${orderNumber(order.number)}: we are checking a payment`,
    `A payment came in that does not fit your order. Your money is safe. Someone at ${payee} will look at it and send the money back. You do not need to do anything.\n\n${pageOf(order)}`,
  );

/** To the people at I Matter Training who look after money. `key` makes each worry one letter to each of them. */
export async function alertStaff(
  tx: Transaction,
  key: string,
  order: About,
  sentence: string,
): Promise<void> {
  const contacts = await tx.$queryRaw<Reader[]>`SELECT * FROM training.link_contacts()`;
  for (const contact of contacts) {
    await post(tx, {
      key: `alert:${key}:${contact.person_id}`,
      template: "order-alert",
      controller: "training",
      personId: contact.person_id,
      to: contact.email,
      subject: `Order ${orderNumber(order.number)} needs a look`,
      text: `Hello ${contact.name},\n\n${sentence}\n\n${env.PORTAL_URL}/imatter-training/orders/${order.id}`,
    });
  }
}
