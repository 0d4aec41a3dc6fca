import type { Role } from "../role";
import type { RolePolicy } from "../shape";
import { commissioner } from "./commissioner";
import { communityService } from "./community-service";
import { family } from "./family";
import { imatterTraining } from "./imatter-training";
import { leadProfessional } from "./lead-professional";
import { localityHub } from "./locality-hub";
import { personalLearner } from "./personal-learner";
import { primaryCare } from "./primary-care";
import { professionalLearner } from "./professional-learner";
import { rhm } from "./rhm";
import { school } from "./school";

export const roles: Readonly<Record<Role, RolePolicy>> = {
  "personal-learner": personalLearner,
  "professional-learner": professionalLearner,
  family,
  commissioner,
  "primary-care": primaryCare,
  school,
  "community-service": communityService,
  "locality-hub": localityHub,
  "lead-professional": leadProfessional,
  "imatter-training": imatterTraining,
  rhm,
};
