/// The book that is shipped.
func shippedCases(_ stage: Stage) -> [Case] {
  let book = stage.root + "/Rulebook"
  let log = stage.git(["log", "-1"], in: stage.root)
  return [
    Case(
      title: "shipped book, `on DATE RULE`",
      subject: stage.inforce(["on", Days.shipped, "ai-diffusion"], book: book), peer: log, goal: 1),
    Case(
      title: "shipped book, `on DATE`", subject: stage.inforce(["on", Days.shipped], book: book),
      peer: log),
    Case(
      title: "`--version`", subject: Command(name: "", words: [stage.tool, "--version"]),
      peer: Command(name: "git --version", words: ["git", "--version"])),
  ]
}
