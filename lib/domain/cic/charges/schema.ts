import { z } from "zod";

export const Pay = z.object({ consultation: z.uuid("That is not one of your consultations.") });
