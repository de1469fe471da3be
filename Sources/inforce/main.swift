import InForceCommands

runInForce()
