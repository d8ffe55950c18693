using Waymark.Benchmarks;

return args switch
{
    ["reading", .. var rest] => ReadingBenchmark.Run(rest),
    ["matching", .. var rest] => MatchingBenchmark.Run(rest),
    ["fuzz", .. var rest] => ReadingFuzz.Run(rest),
    ["store", .. var rest] => StoreBenchmark.Run(rest),
    ["start", .. var rest] => StartBenchmark.Run(rest),
    ["pages", .. var rest] => await PagesBenchmark.Run(rest),
    ["profile"] => await StartProfile.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("reading [--seconds N] [--demand | --model]   whole postings read on one core, in MB/s; as much as counting needs, or with the learned model");
    Console.Error.WriteLine("matching [--megabytes N] [--phrases N]   phrases found on one core, beside what people use instead");
    Console.Error.WriteLine("fuzz [--texts N] [--endless N]   random, mutated and endless texts through reading; none may fail or hang");
    Console.Error.WriteLine("store [--postings N]    postings stored and read again, in postings/s");
    Console.Error.WriteLine("start [--runs N] [--native]   'waymark plan --example' from process start, as it is published and as it is built, or as a native program");
    Console.Error.WriteLine("pages [--postings N] [--requests N]   how long each page takes");
    Console.Error.WriteLine("profile                 writes src/Waymark.Cli/start.mibc: the generic methods to compile ahead; build this with -p:CompileAhead=false for it");
    return 2;
}
