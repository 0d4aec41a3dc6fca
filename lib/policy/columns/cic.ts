import { list, type Tables } from "./shape";

/** What Relationship Health Matters CIC holds, column by column. */
export const cic = {
  HubAppointment: { nobody: list("id organisationId startsAt endsAt endedAt terms") },
} satisfies Tables;
