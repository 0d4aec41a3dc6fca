import { env } from "@/lib/platform/env";
import type { News } from "../workshop-news/letters";

/** Each request writes to every Lead of the area. */
export const mostOpen = 3;
export const enoughOpen = `${mostOpen} of your requests wait already, and that is the most. Choose an offer or take a request back, then ask again.`;

/** Those taken back count too: each of them was a letter to every Lead. */
export const mostADay = 12;
export const enoughToday = `Your school has asked ${mostADay} times since this time yesterday, and that is the most. Ask again tomorrow.`;

/** To Leads who go to the school's area. Its name stays on the portal, behind their second step. */
export const newRequest = (id: string): News => ({
  key: `workshop-request ${id}`,
  template: "workshop-request",
  subject: "A new request in your area",
  text: `A school or nursery in an area you go to has asked for a workshop. Its days and its room are here:
${env.PORTAL_URL}/lead-professional/requests/${id}

If none of them suits you, you need do nothing.`,
});
