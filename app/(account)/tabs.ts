import type { Area } from "@/components/area/area";
import { area as commissioner } from "../(portal)/commissioner/area";
import { area as communityService } from "../(portal)/community-service/area";
import { area as family } from "../(portal)/family/area";
import { area as imatterTraining } from "../(portal)/imatter-training/area";
import { area as leadProfessional } from "../(portal)/lead-professional/area";
import { area as localityHub } from "../(portal)/locality-hub/area";
import { area as personalLearner } from "../(portal)/personal-learner/area";
import { area as primaryCare } from "../(portal)/primary-care/area";
import { area as professionalLearner } from "../(portal)/professional-learner/area";
import { area as rhm } from "../(portal)/rhm/area";
import { area as school } from "../(portal)/school/area";

const areas: readonly Area[] = [
  commissioner,
  communityService,
  family,
  imatterTraining,
  leadProfessional,
  localityHub,
  personalLearner,
  primaryCare,
  professionalLearner,
  rhm,
  school,
];

/** The pages of the hat that is worn, so that they stay at hand on the account's pages too. */
export const tabsOf = (asker: string) => areas.find(({ role }) => role === asker)?.nav ?? [];
