/** One place that breaks a rule; `todo` says in words what is wrong and what to do. */
export type Finding = { file: string; line?: number; todo: string }

/** A rule of this project that a machine can judge. It reads only what is under `root`. */
export type Check = {
  name: string
  says: string
  /** Starts a process of its own that takes seconds: at most two of these at once. */
  heavy?: true
  run(root: string): Promise<Finding[]> | Finding[]
}
