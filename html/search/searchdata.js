var indexSectionsWithContent =
{
  0: "abcdefiklmnoprstvwz",
  1: "ceklmoprst",
  2: "t",
  3: "abcefiklmnoprst",
  4: "acefiklmnoprstwz",
  5: "cv",
  6: "ae",
  7: "bcdeimnopr",
  8: "o",
  9: "t"
};

var indexSectionNames =
{
  0: "all",
  1: "classes",
  2: "namespaces",
  3: "functions",
  4: "variables",
  5: "typedefs",
  6: "enums",
  7: "enumvalues",
  8: "related",
  9: "concepts"
};

var indexSectionLabels =
{
  0: "All",
  1: "Classes",
  2: "Namespaces",
  3: "Functions",
  4: "Variables",
  5: "Typedefs",
  6: "Enumerations",
  7: "Enumerator",
  8: "Friends",
  9: "Concepts"
};

