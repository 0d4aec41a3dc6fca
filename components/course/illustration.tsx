type Props = { src: string; lazy?: boolean; className?: string };

/** A course's picture: decoration beside its title, so readers skip it. */
export function Illustration({ src, lazy, className = "h-auto w-full" }: Props) {
  return (
    // biome-ignore lint/performance/noImgElement: these are small SVG drawings, with nothing to resize.
    <img
      src={src}
      alt=""
      width="640"
      height="360"
      loading={lazy ? "lazy" : undefined}
      decoding="async"
      className={`${className} dark:brightness-75`}
    />
  );
}
