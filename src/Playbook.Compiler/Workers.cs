namespace Playbook.Compiler;

/// <summary>Threads that each take the next of so many things to make, until none is left.</summary>
internal static class Workers
{
    /// <summary>Deeply nested blocks are walked recursively within a limit; this holds that limit on every system.</summary>
    public const int StackSize = 16 << 20;

    /// <summary>Does something on a thread of that size, and waits for it.</summary>
    /// <param name="work">What never throws.</param>
    public static void Run(Action work)
    {
        var thread = new Thread(() => work(), StackSize);
        thread.Start();
        thread.Join();
    }

    /// <summary>Makes all things.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="workers">How many are made at a time, at the most.</param>
    /// <param name="make">Makes the one of an index; called from several threads, and never throws.</param>
    /// <param name="meanwhile">What the calling thread does once the others are at work; nothing when null.</param>
    /// <returns>What was made, in the order of the indexes.</returns>
    public static T[] Make<T>(int count, int workers, Func<int, T> make, Action? meanwhile = null)
    {
        var made = new T[count];
        var next = -1;
        var threads = new Thread[Math.Clamp(workers, 1, Math.Max(1, count))];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work, StackSize);
            threads[i].Start();
        }

        meanwhile?.Invoke();
        foreach (var thread in threads)
        {
            thread.Join();
        }

        return made;

        void Work()
        {
            int index;
            while ((index = Interlocked.Increment(ref next)) < count)
            {
                made[index] = make(index);
            }
        }
    }
}
