import { type Controller, periodInWords } from "@/lib/policy";

/** Each of the organisations a route goes to gets a message of its own, and answers it by itself. */
type Route = { readonly label: string; readonly to: readonly Controller[]; readonly hint?: string };

/** Why somebody writes, and who receives it. */
export const routes = {
  course: { label: "A course", to: ["training"], hint: "Learning online, by yourself or with others" },
  workshop: { label: "A workshop", to: ["training"], hint: "Get Started, at a school or near you" },
  consultation: {
    label: "A consultation or a local hub",
    to: ["cic"],
    hint: "What helps, near where you live",
  },
  organisation: {
    label: "My organisation",
    to: ["network"],
    hint: "A school, surgery, council, employer or group that would like to take part",
  },
  privacy_training: {
    label: "My data at I Matter Training",
    to: ["training"],
    hint: "Courses, orders and certificates, and your rights",
  },
  privacy_cic: {
    label: "My data at Relationship Health Matters",
    to: ["cic"],
    hint: "What you wrote to them, and your rights",
  },
  privacy: {
    label: "My data, and I am not sure who has it",
    to: ["training", "cic"],
    hint: "What is held about you, and your rights. Each answers for itself",
  },
  something_else: { label: "Something else", to: ["network"] },
} as const satisfies Record<string, Route>;

export type RouteKey = keyof typeof routes;
export const routeKeys = Object.keys(routes) as RouteKey[];
export const isRoute = (text: unknown): text is RouteKey => routeKeys.includes(text as RouteKey);

/** What a message is filed under: three ways to ask about one's data are one subject. */
export const subjectOf = (route: RouteKey) =>
  route === "privacy_training" || route === "privacy_cic" ? "privacy" : route;

/** Who reads what is written to each controller. */
export const receivers = {
  training: "I Matter Training",
  cic: "Relationship Health Matters CIC",
  network: "I Matter Training and Relationship Health Matters CIC, who run the network together",
} as const satisfies Record<Controller, string>;

/** Who receives what is sent by one route, in words. */
export const receiverOf = (route: RouteKey) =>
  routes[route].to.map((controller) => receivers[controller]).join(", and ");

export const keptFor = (controller: Controller) => periodInWords(`interest-${controller}`);
export const unansweredFor = periodInWords("interest-network-waiting");
