import type { ReactNode } from "react";
import { Choice, ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { saveHubPlace } from "@/lib/domain/cic/hub-places/actions";
import type { HubPlaceSeen } from "@/lib/domain/cic/hub-places/shape";
import { paysWhom, priceTyped, waysInWords } from "@/lib/domain/cic/hub-places/words";

const number = { inputMode: "numeric", width: "short", maxLength: 4 } as const;

/** Where a hub is, how it can be reached, and how it takes bookings. */
export function PlaceForm({ place }: { place: HubPlaceSeen | null }) {
  return (
    <Form action={saveHubPlace} id="place" className="max-w-xl space-y-6">
      <ErrorSummary />
      <Group title="Where you are">
        <Field name="street" label="Street and number" defaultValue={place?.street ?? ""} maxLength={120} />
        <Field
          name="town"
          label="Village, town or city"
          width="medium"
          defaultValue={place?.town ?? ""}
          maxLength={80}
        />
        <Field
          name="postcode"
          label="Postcode"
          hint="The whole of it, such as ZZ1 1AA. It says how near you are."
          width="short"
          defaultValue={place?.postcode ?? ""}
          maxLength={40}
        />
        <Field
          name="access"
          label="Getting in"
          hint="The way to the door, steps, a lift, toilets, a hearing loop, a quiet place to wait."
          type="textarea"
          rows={4}
          defaultValue={place?.access ?? ""}
          maxLength={1000}
        />
      </Group>
      <Group title="How to reach you">
        <p className="text-quiet">Anybody who books here can read these.</p>
        <Field
          name="phone"
          label="Phone"
          type="tel"
          width="medium"
          defaultValue={place?.phone ?? ""}
          maxLength={30}
        />
        <Field
          name="email"
          label="Email address"
          type="email"
          width="medium"
          defaultValue={place?.email ?? ""}
          maxLength={254}
        />
      </Group>
      <Bookings place={place} />
      <SubmitButton>Save these details</SubmitButton>
    </Form>
  );
}

const Bookings = ({ place }: { place: HubPlaceSeen | null }) => (
  <Group title="How you take bookings">
    <p className="text-quiet">{waysInWords}</p>
    <Field
      {...number}
      name="noticeHours"
      label="Notice, in hours"
      hint="How long before it begins somebody can still book, from 1 to 336."
      defaultValue={String(place?.noticeHours ?? 24)}
    />
    <Field
      {...number}
      name="horizonDays"
      label="How far ahead, in days"
      hint="From 7 to 182."
      defaultValue={String(place?.horizonDays ?? 56)}
    />
    <Field
      {...number}
      name="bufferMinutes"
      label="Kept free after each, in minutes"
      hint="From 0 to 120."
      defaultValue={String(place?.bufferMinutes ?? 15)}
    />
    <Choice
      name="selfFunded"
      legend="May people pay for themselves?"
      hint={paysWhom}
      options={[
        { value: "yes", label: "Yes" },
        { value: "no", label: "No", hint: "Only consultations that your hub funds can be booked." },
      ]}
      defaultValue={place ? (place.selfFunded ? "yes" : "no") : ""}
    />
    <Field
      name="price"
      label="Price in pounds"
      hint="For whoever pays for themselves. It is shown before they book."
      inputMode="decimal"
      width="short"
      defaultValue={place ? priceTyped(place.pricePence) : ""}
      maxLength={9}
    />
  </Group>
);

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-6 rounded-card border border-line p-5">
      <legend className="px-2 text-lg font-bold">{title}</legend>
      {children}
    </fieldset>
  );
}
