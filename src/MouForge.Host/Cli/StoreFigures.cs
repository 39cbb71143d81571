namespace MouForge.Host.Cli;

/// <summary>What <c>bench store</c> measured. Rates are per second, times in milliseconds.</summary>
sealed record StoreFigures
{
    /// <summary>The folder or the account.</summary>
    public required string Place { get; init; }

    /// <summary>Flushes of a small write; nothing where the store is no disk.</summary>
    public double? Flushes { get; init; }

    /// <summary>Appends by one writer to one record.</summary>
    public required double AppendsToOne { get; init; }

    /// <summary>Appends by eight writers to a hundred records.</summary>
    public required double AppendsToMany { get; init; }

    /// <summary>Writes of 60 KB by one writer, and by eight.</summary>
    public required (double One, double Eight) Puts { get; init; }

    /// <summary>Reads of 60 KB by one reader, and by eight.</summary>
    public required (double One, double Eight) Gets { get; init; }

    /// <summary>Writes of a status by eight writers.</summary>
    public required double Statuses { get; init; }

    /// <summary>A listing of 5,000 statuses with metadata: the first, and the median of the next.</summary>
    public required (double First, double Median) List { get; init; }

    /// <summary>Takes all figures, one after the other.</summary>
    public static async Task<StoreFigures> MeasureAsync(StoreLoad load, string place, double? flushes) => new()
    {
        Place = place,
        Flushes = flushes,
        AppendsToOne = await load.AppendToOneAsync().ConfigureAwait(false),
        AppendsToMany = await load.AppendToManyAsync().ConfigureAwait(false),
        Puts = (await load.PutAsync(1).ConfigureAwait(false), await load.PutAsync(StoreLoad.Writers).ConfigureAwait(false)),
        Gets = (await load.GetAsync(1).ConfigureAwait(false), await load.GetAsync(StoreLoad.Writers).ConfigureAwait(false)),
        Statuses = await load.PutStatusesAsync().ConfigureAwait(false),
        List = await load.ListAsync().ConfigureAwait(false),
    };
}
