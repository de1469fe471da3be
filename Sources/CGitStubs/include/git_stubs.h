// Nothing to call: this target exists for the symbols it puts in the way of an archive's members.
