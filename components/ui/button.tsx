import type { ReactNode } from "react";
import { type ButtonKind, buttonStyle } from "./button-style";
import { Icon, type IconName } from "./icon";

type ButtonProps = {
  children: ReactNode;
  kind?: ButtonKind;
  icon?: IconName;
  className?: string;
} & ({ href: string } | { type?: "submit" | "button"; name?: string; value?: string; formAction?: string });

/** Looks like a button; is a link when it goes somewhere and a button when it does something. */
export function Button({ children, kind, icon, className = "", ...rest }: ButtonProps) {
  const style = `${buttonStyle(kind)} ${className}`;
  const content = (
    <>
      {children}
      {icon && <Icon name={icon} className="size-5 shrink-0" />}
    </>
  );
  if ("href" in rest) {
    return (
      <a href={rest.href} className={style}>
        {content}
      </a>
    );
  }
  return (
    <button {...rest} type={rest.type ?? "submit"} className={style}>
      {content}
    </button>
  );
}
