import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/form";
import type { WhereTo } from "@/lib/domain/network/hand-offs/shape";
import { ProposeForm } from "./propose-form";

type Props = { path: string; where: WhereTo; action: FormAction };

/** The services of one area, and the form to propose one of them. Other areas are a press away. */
export function NewPage({ path, where: { areas, area, services }, action }: Props) {
  const others = areas.filter(({ slug }) => slug !== area?.slug);
  return (
    <>
      <PageHeading
        title="Propose a hand-off"
        lead="Fill this in together with the person. It starts with them, and it ends with them."
        trail={[{ href: path, label: "Hand-offs" }]}
      />
      <div className="space-y-8">
        <p>
          {area ? (
            <>
              Services in <strong>{area.name}</strong>.
            </>
          ) : (
            "Choose an area first."
          )}{" "}
          {others.map(({ slug, name }) => (
            <a
              key={slug}
              href={`${path}/new?area=${slug}`}
              className="mr-3 inline-flex min-h-11 items-center"
            >
              {area ? `Look in ${name}` : name}
            </a>
          ))}
        </p>
        {services.length > 0 ? (
          <ProposeForm action={action} services={services} />
        ) : (
          area && (
            <EmptyState title={`No service in ${area.name} takes anybody on here yet`}>
              <p>
                A community service is listed once somebody there answers for it. Until then, tell the person
                how to reach one themselves.
              </p>
            </EmptyState>
          )
        )}
      </div>
    </>
  );
}
