import { redirect } from "next/navigation";
import { cache } from "react";
import { workshopCalled } from "@/lib/domain/training/published-workshops/read";
import type { WorkshopPage } from "@/lib/domain/training/published-workshops/shape";

type Asked = { params: Promise<{ code: string }> };

const called = cache(workshopCalled);

/** The workshop of an address, or null: for what may not send anybody elsewhere, such as a title. */
export const workshopHere = async ({ params }: Asked) => called(plain((await params).code));

/** The same for a page. Capital letters and spaces lead to it, and a slip leads to where it can be looked for. */
export async function workshopAt({ params }: Asked, rest = ""): Promise<WorkshopPage> {
  const typed = plain((await params).code);
  const workshop = await called(typed);
  if (!workshop) redirect(`/workshops/find?${new URLSearchParams({ code: typed.slice(0, 120) })}`);
  if (workshop.code !== typed) redirect(`/workshops/${workshop.code}${rest}`);
  return workshop;
}

/** Next hands an address over as it was sent. */
function plain(sent: string): string {
  try {
    return decodeURIComponent(sent);
  } catch {
    return sent;
  }
}
