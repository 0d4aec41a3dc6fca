/** The eleven hats a membership can give. Each is an area of the portal, an address and a file in roles/. */
export const roleNames = [
  "personal-learner",
  "professional-learner",
  "family",
  "commissioner",
  "primary-care",
  "school",
  "community-service",
  "locality-hub",
  "lead-professional",
  "imatter-training",
  "rhm",
] as const;

export type Role = (typeof roleNames)[number];

/** Who is a learner: the hats that anyone can take, and whose things belong to whoever wears them. */
export const learnerRoles = [
  "personal-learner",
  "professional-learner",
  "family",
] as const satisfies readonly Role[];

export const isLearner = (role: Role): boolean => (learnerRoles as readonly Role[]).includes(role);

export function isRole(text: string): text is Role {
  return (roleNames as readonly string[]).includes(text);
}
