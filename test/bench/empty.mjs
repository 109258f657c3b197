// An ES module with nothing in it: what a process costs that loads one file.
