import { after, hours, now } from "@/lib/platform/clock";

/** Whoever comes without a sign-up is put down while people come and go: an hour before until two after. PostgreSQL holds the same. */
export const walkInsNow = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): boolean =>
  after(startsAt, -hours(1)) <= now() && now() <= after(endsAt, hours(2));
