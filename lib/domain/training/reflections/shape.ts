/** Something the learner wrote, as they find it again. */
export type OwnReflection = {
  readonly id: string;
  readonly ask: string;
  readonly text: string;
  readonly course: string;
  readonly updatedAt: Date;
};
