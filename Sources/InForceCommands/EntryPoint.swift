import ArgumentParser

/// Runs the command with the arguments of the process, and ends the process with its status.
public func runInForce() {
  InForce.main()
}
