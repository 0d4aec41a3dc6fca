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

export function isRole(text: string): text is Role {
  return (roleNames as readonly string[]).includes(text);
}
