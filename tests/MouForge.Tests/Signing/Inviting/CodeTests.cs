using MouForge.AuditTrail;
using MouForge.Signing;
using MouForge.Signing.Inviting;

namespace MouForge.Tests.Signing.Inviting;

public sealed class CodeTests
{
    readonly SigningScene _scene = new();

    [Fact]
    public async Task CheckCode_RightCodeWithASpace_Passes()
    {
        await _scene.SendAsync(2);
        string code = await SendAsync();

        (await CheckAsync($"{code[..3]} {code[3..]}")).IsDone.ShouldBeTrue();
        code.ShouldMatch("^[0-9]{6}$");
    }

    [Fact]
    public async Task CheckCode_RightCodeTwice_IsUsedUp()
    {
        await _scene.SendAsync(2);
        string code = await SendAsync();
        await CheckAsync(code);

        (await CheckAsync(code)).Refusal!.Code.ShouldBe("no_code");
    }

    [Fact]
    public async Task CheckCode_FiveWrongTries_EndTheCode()
    {
        await _scene.SendAsync(2);
        string code = await SendAsync();
        string wrong = code == "000000" ? "000001" : "000000";

        for (int left = 4; left > 0; left--)
            (await CheckAsync(wrong)).Refusal!.Sentence.ShouldContain($"{left} more time");
        (await CheckAsync(wrong)).Refusal!.Sentence.ShouldContain("the last try");

        (await CheckAsync(code)).Refusal!.Code.ShouldBe("no_code");
        (await _scene.KindsAsync()).Count(kind => kind == EventKind.CodeFailed).ShouldBe(5);
    }

    [Fact]
    public async Task CheckCode_AfterTenMinutes_IsTooOld()
    {
        await _scene.SendAsync(2);
        string code = await SendAsync();
        _scene.Clock.Now += SigningRules.CodeLife + TimeSpan.FromSeconds(1);

        (await CheckAsync(code)).Refusal!.Code.ShouldBe("code_expired");
    }

    [Fact]
    public async Task CheckCode_OlderCode_DoesNotWorkAnyMore()
    {
        await _scene.SendAsync(2);
        string first = await SendAsync();
        string second = await SendAsync();

        first.ShouldNotBe(second);
        (await CheckAsync(first)).Refusal!.Code.ShouldBe("wrong_code");
    }

    [Fact]
    public async Task SendCode_SixthWithinAnHour_IsRefused()
    {
        await _scene.SendAsync(2);
        for (int i = 0; i < 5; i++)
            await SendAsync();

        (await _scene.SendCode.RunAsync(new(_scene.Token("p2"), "email"))).Refusal!.Code.ShouldBe("too_many_codes");
        _scene.Clock.Now += TimeSpan.FromHours(1);
        (await _scene.SendCode.RunAsync(new(_scene.Token("p2"), "email"))).IsDone.ShouldBeTrue();
    }

    async Task<string> SendAsync() => SigningScene.Done(await _scene.SendCode.RunAsync(new(_scene.Token("p2"), "email"))).Code;

    Task<Outcome<Envelope>> CheckAsync(string typed) => new CheckCode(_scene.Gate, _scene.Links).RunAsync(new(_scene.Token("p2"), typed));
}
