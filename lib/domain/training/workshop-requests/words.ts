import { env } from "@/lib/platform/env";
import type { News } from "../workshops/letters";

/** To Leads who go to the school's area. Its name stays on the portal, behind their second step. */
export const newRequest = (id: string): News => ({
  key: `workshop-request ${id}`,
  template: "workshop-request",
  subject: "A new request in your area",
  text: `A school or nursery in an area you go to has asked for a workshop. Its days and its room are here:
${env.PORTAL_URL}/lead-professional/requests/${id}

If none of them suits you, you need do nothing.`,
});
