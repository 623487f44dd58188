using Playbook.Benchmarks;

// Each benchmark compares two things in one run, so that its ratios mean the same on every machine.
(string Name, string Compares, Func<IEnumerable<Result>> Run)[] benchmarks =
[
    ("front-end", "5,000 lines to a bound model, beside the generated lexer and parser alone", FrontEnd.Run),
    ("formatting", "5,000 lines formatted, beside parsing them", Formatting.Run),
    ("linearity", "what a line costs in files of 500, 5,000 and 50,000 lines", Linearity.Run),
    ("rendering", "a large template, beside its own text appended ten times over", Rendering.Run),
    ("wording", "looking for risky words in all messages of a playbook, beside building it", Wording.Run),
    ("outputs", "what each output of one playbook costs, in time and memory", OutputCosts.Run),
    ("many", "1,000 playbooks in one process, beside 100 and one", ManyPlaybooks.Run),
    ("rebuild", "1,000 playbooks built again, with no change and with one, beside the first time", Rebuilds.Run),
    ("table", "a blueprint and a table of 1,000 rows, beside as many files", TableOfPlaybooks.Run),
    ("cold-start", "a build of one playbook by a new process, beside a program that prints one word", ColdStart.Run),
];

if (args is [BuildCost.ChildArgument, var folder, var outputFolder])
{
    return BuildCost.Child(folder, outputFolder);
}

if (args is ["--help"])
{
    Console.WriteLine("Playbook.Benchmarks [NAME…]   runs those benchmarks, or all; exit code 1 where a limit is passed\n");
    foreach (var (name, compares, _) in benchmarks)
    {
        Console.WriteLine($"  {name,-12} {compares}");
    }

    return 0;
}

if (args.FirstOrDefault(arg => benchmarks.All(b => b.Name != arg)) is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark “{unknown}”; there are: {string.Join(", ", benchmarks.Select(b => b.Name))}");
    return 2;
}

var failed = false;
foreach (var (name, compares, run) in benchmarks.Where(b => args is [] || args.Contains(b.Name)))
{
    Console.WriteLine($"{name}: {compares}");
    foreach (var result in run())
    {
        Console.WriteLine("  " + result);
        failed |= !result.IsWithinLimit;
    }

    Console.WriteLine();
}

return failed ? 1 : 0;
