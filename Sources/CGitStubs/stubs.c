// Filled in for static builds; empty otherwise.
typedef int inforce_git_stubs_are_empty;
