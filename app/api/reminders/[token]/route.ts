import { refuseReminders } from "@/lib/domain/training/workshop-places/read";
import { env } from "@/lib/platform/env";

type Props = { params: Promise<{ token: string }> };

/** What a mail program posts by itself when somebody presses “unsubscribe” (RFC 8058). The address in the letter is the proof. */
export async function POST(_request: Request, { params }: Props) {
  const done = await refuseReminders((await params).token);
  return new Response(done ? "No more reminders.\n" : "This address stops nothing.\n", {
    status: done ? 200 : 404,
  });
}

/** Whoever opens the address themselves comes to the page of their place, which has the same button. */
export async function GET(_request: Request, { params }: Props) {
  const to = `${env.PORTAL_URL}/workshops/place/${encodeURIComponent((await params).token)}`;
  return new Response(null, { status: 303, headers: { Location: to } });
}
