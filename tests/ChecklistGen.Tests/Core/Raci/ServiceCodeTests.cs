using ChecklistGen.Raci;

namespace ChecklistGen.Tests.Core.Raci;

public sealed class ServiceCodeTests
{
    [Theory]
    [InlineData("Public Cloud Instances", "PCI")]
    [InlineData("Dedicated Servers", "DS")]
    [InlineData("Key Management Service (KMS)", "KMS")]
    [InlineData("IaaS", "IAAS")]
    [InlineData("VPC", "VPC")]
    [InlineData("Hosting", "HOS")]
    [InlineData("Réseau privé", "RP")]
    [InlineData("Hosted Private Cloud by VMware service under the SecNumCloud qualification", "HPCVSQ")]
    [InlineData("日本", "SVC")]
    public void Is_made_of_initials_or_is_the_abbreviation(string name, string code) => Assert.Equal(code, ServiceCode.From(name));
}
