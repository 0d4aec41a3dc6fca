import type { NextConfig } from "next";

/** Headers are not set here: the front door (lib/front) writes every one of them, in one place. */
const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
};

export default config;
