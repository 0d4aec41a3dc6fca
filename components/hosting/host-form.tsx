import type { ComponentProps, ReactNode } from "react";
import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { saveHost } from "@/lib/domain/training/hosting/actions";
import type { HostSeen } from "@/lib/domain/training/hosting/shape";

/** Where a workshop can be, and whom to turn to there. */
export function HostForm({ organisation, host }: { organisation: string; host: HostSeen | null }) {
  return (
    <Form action={saveHost} id="details" className="max-w-xl space-y-6">
      <ErrorSummary />
      <p>
        These are the details of <strong>{organisation}</strong>. If that name is wrong,{" "}
        <a href="/express-interest">write to I Matter Training</a>.
      </p>
      <Group title="Your school">
        <Told
          host={host}
          name="urn"
          label="URN"
          hint="Your unique reference number: five to seven digits. Early years can give Ofsted’s, such as EY123456."
          autoComplete="off"
          width="short"
          maxLength={40}
        />
        <Told
          host={host}
          name="street"
          label="Street and number"
          autoComplete="street-address"
          maxLength={120}
        />
        <Told
          host={host}
          name="town"
          label="Village, town or city"
          autoComplete="address-level2"
          width="medium"
          maxLength={80}
        />
        <Told
          host={host}
          name="postcode"
          label="Postcode"
          hint="The whole of it, such as ZZ1 1AA. It says how near a workshop is."
          autoComplete="postal-code"
          width="short"
          maxLength={40}
        />
        <Told
          host={host}
          name="phone"
          label="The office’s phone number"
          hint="Not somebody’s own. Anybody can read it on a workshop’s page and in its letters."
          type="tel"
          autoComplete="off"
          width="medium"
          maxLength={30}
        />
      </Group>
      <Group title="Coming to a workshop">
        <p className="text-quiet">People read these words before they sign up, and on the poster’s page.</p>
        <Told
          host={host}
          name="access"
          label="Getting in"
          type="textarea"
          rows={4}
          hint="The way from the gate to the room, steps, toilets, a hearing loop, a quiet corner."
          maxLength={1000}
        />
        <Told
          host={host}
          name="parking"
          label="Parking"
          type="textarea"
          rows={2}
          hint="Where people can park, where buses stop, or that there is no parking."
          maxLength={500}
        />
      </Group>
      <Group title="Your safeguarding contact">
        <p className="text-quiet">
          The person in your school who leads on keeping people safe. Only the Lead and the second contact of
          your workshops see this, so that they know whom to turn to on the day.
        </p>
        <Told host={host} name="safeguardingName" label="Name" width="medium" maxLength={120} />
        <Told host={host} name="safeguardingPhone" label="Phone" type="tel" width="medium" maxLength={30} />
        <Told
          host={host}
          name="safeguardingEmail"
          label="Email address"
          type="email"
          width="medium"
          maxLength={254}
        />
      </Group>
      <SubmitButton>Save these details</SubmitButton>
    </Form>
  );
}

type ToldProps = Omit<ComponentProps<typeof Field>, "name" | "defaultValue"> & {
  host: HostSeen | null;
  name: Exclude<keyof HostSeen, "keepDays">;
};

/** One thing the school tells, as it told it before. */
const Told = ({ host, name, ...rest }: ToldProps) => (
  <Field {...rest} name={name} defaultValue={host?.[name] ?? ""} />
);

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-6 rounded-card border border-line p-5">
      <legend className="px-2 text-lg font-bold">{title}</legend>
      {children}
    </fieldset>
  );
}
