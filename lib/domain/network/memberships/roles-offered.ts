import { isRole, learnerRoles, type Role } from "@/lib/policy";

const learnToo: readonly Role[] = ["primary-care", "school", "community-service", "locality-hub"];

/** The roles an organisation's own people can offer: the one they hold, and learning for work where that fits. */
export function rolesOfferedBy(asker: string): readonly Role[] {
  if (!isRole(asker)) return [];
  return learnToo.includes(asker) ? [asker, "professional-learner"] : [asker];
}

/** The hats anyone can take for themselves: learning is open to everybody. */
export const openHats = learnerRoles;
