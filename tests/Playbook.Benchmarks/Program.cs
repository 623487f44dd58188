using Playbook.Benchmarks;

// Each benchmark compares two things in one run, so that its ratios mean the same on every machine.
(string Name, Func<IEnumerable<Result>> Run)[] benchmarks =
[
    ("front-end", FrontEnd.Run),
    ("formatting", Formatting.Run),
    ("linearity", Linearity.Run),
    ("rendering", Rendering.Run),
    ("many", ManyPlaybooks.Run),
    ("cold-start", ColdStart.Run),
];

if (args is ["--build", var folder, var outputFolder])
{
    return ManyPlaybooks.Child(folder, outputFolder);
}

if (args.FirstOrDefault(arg => benchmarks.All(b => b.Name != arg)) is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark “{unknown}”; there are: {string.Join(", ", benchmarks.Select(b => b.Name))}");
    return 2;
}

var failed = false;
foreach (var (name, run) in benchmarks.Where(b => args is [] || args.Contains(b.Name)))
{
    Console.WriteLine(name);
    foreach (var result in run())
    {
        Console.WriteLine("  " + result);
        failed |= !result.IsWithinLimit;
    }

    Console.WriteLine();
}

return failed ? 1 : 0;
