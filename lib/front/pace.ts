const pause = 1_000;
const enough = 50;

interface Pace {
  hear(path: string): void;
  stop(): void;
}

/**
 * Passes on which pages changed, at once, and then at most once a second: any of the portal's accounts in the database
 * can say that all have, as often as it likes, and pages that are always forgotten are always drawn.
 */
export function oncePerSecond(changed: (path: string) => void): Pace {
  const heard = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  function pass() {
    timer = undefined;
    if (heard.size === 0) return;
    const paths = heard.has("*") || heard.size > enough ? ["*"] : [...heard];
    heard.clear();
    for (const path of paths) changed(path);
    timer = setTimeout(pass, pause);
  }

  return {
    hear(path) {
      if (heard.size <= enough) heard.add(path);
      if (!timer) pass();
    },
    stop: () => clearTimeout(timer),
  };
}
