import { Field } from "@/components/ui/form";
import type { OurWorkshop } from "@/lib/domain/training/workshops/shape";

/** Words for this very room. Left empty, people read what the school says of every room. */
export const AccessField = ({ workshop: { access, usualAccess } }: { workshop: OurWorkshop }) => (
  <Field
    name="access"
    label="Getting into this very room"
    type="textarea"
    rows={3}
    optional
    hint={
      <>
        Only if it differs from your school’s own words: <q className="wrap-anywhere">{usualAccess}</q> People
        then read this in their place.
      </>
    }
    defaultValue={access}
    maxLength={1000}
  />
);
