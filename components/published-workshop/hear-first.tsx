import { Button } from "@/components/ui/button";

/** Where nothing is near yet: to be written to when something is. */
export const HearFirst = () => <Button href="/express-interest?route=workshop">Hear first</Button>;
