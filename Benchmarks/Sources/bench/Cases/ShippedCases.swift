/// The book that is shipped.
func shippedCases(_ stage: Stage) -> [Case] {
  let book = stage.root + "/Rulebook"
  let log = stage.git(["log", "-1"], in: stage.root)
  let one = stage.inforce(["on", Days.shipped, "ai-diffusion"], book: book)
  let all = stage.inforce(["on", Days.shipped], book: book)
  let anew = Book.withoutAnswers(git: Book.git(stage.root))
  return [
    Case(
      title: "shipped book, `on DATE RULE`, asked before", subject: one, peer: log, goal: 1),
    Case(
      title: "shipped book, `on DATE RULE`, the first time", subject: one.after(anew), peer: log,
      goal: 1),
    Case(title: "shipped book, `on DATE`, asked before", subject: all, peer: log),
    Case(title: "shipped book, `on DATE`, the first time", subject: all.after(anew), peer: log),
    Case(
      title: "`--version`", subject: Command(name: "", words: [stage.tool, "--version"]),
      peer: Command(name: "git --version", words: ["git", "--version"])),
  ]
}
