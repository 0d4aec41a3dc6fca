import type { Metadata } from "next";
import { DoorCards } from "@/components/journey/door-cards";
import { LearningJourney } from "@/components/journey/learning-journey";
import { HelpBand } from "@/components/site/help-band";
import { Promises } from "@/components/site/promises";
import { Section } from "@/components/site/section";
import { Welcome } from "@/components/site/welcome";

export const metadata: Metadata = { title: { absolute: "I Matter" } };

export default function HomePage() {
  return (
    <main id="main" tabIndex={-1}>
      <Welcome />
      <Promises />
      <Section
        id="journey"
        title="The Learning Journey"
        lead="Five stages. Start where you are, stop where you like."
      >
        <LearningJourney />
      </Section>
      <Section
        id="doors"
        title="Find your door"
        lead="Ten kinds of people meet here. Which one are you today?"
        tinted
      >
        <DoorCards />
      </Section>
      <HelpBand />
    </main>
  );
}
