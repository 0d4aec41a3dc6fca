import { type Controller, periodInWords } from "@/lib/policy";

type Route = { readonly label: string; readonly controller: Controller; readonly hint?: string };

/** Why somebody writes, and who receives it. */
export const routes = {
  course: { label: "A course", controller: "training", hint: "Learning online, by yourself or with others" },
  workshop: { label: "A workshop", controller: "training", hint: "Get Started, at a school or near you" },
  consultation: {
    label: "A consultation or a local hub",
    controller: "cic",
    hint: "What helps, near where you live",
  },
  organisation: {
    label: "My organisation",
    controller: "network",
    hint: "A school, surgery, council, employer or group that would like to take part",
  },
  privacy: { label: "My data", controller: "network", hint: "What is held about you, and your rights" },
  something_else: { label: "Something else", controller: "network" },
} as const satisfies Record<string, Route>;

export type RouteKey = keyof typeof routes;
export const routeKeys = Object.keys(routes) as RouteKey[];
export const isRoute = (text: unknown): text is RouteKey => routeKeys.includes(text as RouteKey);

/** Who reads what is written to each controller. */
export const receivers = {
  training: "I Matter Training",
  cic: "Relationship Health Matters CIC",
  network: "I Matter Training and Relationship Health Matters CIC, who run the network together",
} as const satisfies Record<Controller, string>;

export const keptFor = (controller: Controller) => periodInWords(`interest-${controller}`);
export const unansweredFor = periodInWords("interest-network-waiting");
