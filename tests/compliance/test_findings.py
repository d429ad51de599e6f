from shopqun.compliance.findings import Finding, Severity, blocked


def finding(severity: Severity) -> Finding:
    return Finding("A-01", severity, (0, 2), "最佳", "广告法第9条", "“最佳”是绝对化用语", "删去")


def test_only_a_blocking_finding_blocks():
    assert not blocked(())
    assert not blocked((finding(Severity.WARN), finding(Severity.INFO)))
    assert blocked((finding(Severity.WARN), finding(Severity.BLOCK)))
