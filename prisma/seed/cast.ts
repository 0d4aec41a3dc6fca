/** The invented people of the demonstration. Each is in the story for a reason, and none of them exists. */
import type { OrganisationKind, Role } from "@/lib/platform/prisma/client";

/** Every address of the cast ends here, so that nothing about it can reach anybody. */
const inventedDomain = "wendle.example";

export const places = {
  wendleValley: {
    slug: "wendle-valley",
    name: "Wendle Valley",
    // The valley lies on no map: these places on the national grid are out in the North Sea.
    districts: {
      ZZ1: [600_000, 500_000],
      ZZ2: [604_500, 502_000],
      ZZ3: [597_000, 506_500],
      ZZ4: [602_500, 494_500],
    },
  },
  harrowMoor: { slug: "harrow-moor", name: "Harrow Moor", districts: { ZZ8: [622_000, 512_000] } },
} as const;

type Place = keyof typeof places;
type OrganisationInTheStory = { name: string; kind: OrganisationKind; place: Place | null };

export const organisations = {
  council: { name: "Wendle Valley Council", kind: "commissioner", place: "wendleValley" },
  surgery: { name: "Millbrook Surgery", kind: "primary_care", place: "wendleValley" },
  school: { name: "Fellside Primary School", kind: "school", place: "wendleValley" },
  youth: { name: "Riverside Youth Project", kind: "community_service", place: "wendleValley" },
  hub: { name: "Wendle Valley Hub", kind: "locality_hub", place: "wendleValley" },
  training: { name: "I Matter Training", kind: "imatter_training", place: null },
  cic: { name: "Relationship Health Matters CIC", kind: "rhm", place: null },
} as const satisfies Record<string, OrganisationInTheStory>;

export type InStory = keyof typeof organisations;
type HatInStory = { role: Role; at?: InStory; isLinkContact?: true };
export type Player = { name: string; first: string; about: string; hats: readonly HatInStory[] };

export const cast = {
  amara: {
    name: "Amara Osei",
    first: "amara",
    about: "A mother of two who wants calmer evenings",
    hats: [{ role: "personal_learner" }],
  },
  tom: {
    name: "Tom Brackley",
    first: "tom",
    about: "A teaching assistant who learns for his work",
    hats: [{ role: "professional_learner" }],
  },
  ewa: {
    name: "Ewa Nowak",
    first: "ewa",
    about: "A grandmother who heard about this at school",
    hats: [{ role: "family" }],
  },
  helen: {
    name: "Helen Marsh",
    first: "helen",
    about: "A GP, who also learns for herself",
    hats: [{ role: "primary_care", at: "surgery", isLinkContact: true }, { role: "personal_learner" }],
  },
  priya: {
    name: "Priya Nair",
    first: "priya",
    about: "Funds learning for the council",
    hats: [{ role: "commissioner", at: "council", isLinkContact: true }],
  },
  colin: {
    name: "Colin Adeyemi",
    first: "colin",
    about: "Looks after families at the primary school",
    hats: [{ role: "school", at: "school", isLinkContact: true }],
  },
  josie: {
    name: "Josie Tanner",
    first: "josie",
    about: "Runs the youth project by the river",
    hats: [{ role: "community_service", at: "youth", isLinkContact: true }],
  },
  ruth: {
    name: "Ruth Calloway",
    first: "ruth",
    about: "Coordinates the local hub",
    hats: [{ role: "locality_hub", at: "hub", isLinkContact: true }],
  },
  grace: {
    name: "Grace Whitlock",
    first: "grace",
    about: "A Lead who works with the hub",
    hats: [{ role: "lead_professional", at: "hub" }],
  },
  daniel: {
    name: "Daniel Frost",
    first: "daniel",
    about: "Looks after courses at I Matter Training",
    hats: [{ role: "imatter_training", at: "training", isLinkContact: true }],
  },
  sofia: {
    name: "Sofia Lind",
    first: "sofia",
    about: "Appoints hubs at Relationship Health Matters",
    hats: [{ role: "rhm", at: "cic", isLinkContact: true }],
  },
} as const satisfies Record<string, Player>;

export type CastMember = keyof typeof cast;

export const addressOf = (who: CastMember) => `${cast[who].first}@${inventedDomain}`;

/** What their authenticator apps hold. Invented like the people: no real account can have these. */
export const authenticatorSecrets = {
  priya: "PRIYAPRIYAPRIYAPRIYAPRIYAPRIYAPR",
  ruth: "RUTHRUTHRUTHRUTHRUTHRUTHRUTHRUTH",
  grace: "GRACEGRACEGRACEGRACEGRACEGRACEGR",
  daniel: "DANIELDANIELDANIELDANIELDANIELDA",
  sofia: "SOFIASOFIASOFIASOFIASOFIASOFIASO",
} satisfies Partial<Record<CastMember, string>>;
