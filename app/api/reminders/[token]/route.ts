import { refuseConsultationReminders } from "@/lib/domain/cic/consultations/read";
import { refuseReminders } from "@/lib/domain/training/workshop-places/read";
import { env } from "@/lib/platform/env";

type Props = { params: Promise<{ token: string }> };

/** What reminders are of, as the address in each letter says: consultations, or places at workshops. */
const kinds = {
  consultation: { refuse: refuseConsultationReminders, page: "/consultations/yours" },
  place: { refuse: refuseReminders, page: "/workshops/place" },
} as const;
const kindOf = ({ url }: Request) =>
  kinds[new URL(url).searchParams.get("of") === "consultation" ? "consultation" : "place"];

/** What a mail program posts by itself when somebody presses “unsubscribe” (RFC 8058). The address in the letter is the proof. */
export async function POST(request: Request, { params }: Props) {
  const done = await kindOf(request).refuse((await params).token);
  return new Response(done ? "No more reminders.\n" : "This address stops nothing.\n", {
    status: done ? 200 : 404,
  });
}

/** Whoever opens the address themselves comes to its own page, which has the same button. */
export async function GET(request: Request, { params }: Props) {
  const to = `${env.PORTAL_URL}${kindOf(request).page}/${encodeURIComponent((await params).token)}`;
  return new Response(null, { status: 303, headers: { Location: to } });
}
