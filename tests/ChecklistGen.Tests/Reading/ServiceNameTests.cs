namespace ChecklistGen.Tests.Reading;

/// <summary>Titles of real pages, and what service each is about.</summary>
public sealed class ServiceNameTests
{
    [Theory]
    [InlineData("Public Cloud Instances - Shared responsibilities (EN)", "Public Cloud Instances")]
    [InlineData("Shared responsibility for Dedicated Servers", "Dedicated Servers")]
    [InlineData("Responsibility model for DevOps using Platform.sh", "DevOps using Platform.sh")]
    [InlineData("Responsibility sharing for the Web Hosting service", "Web Hosting")]
    [InlineData("Responsability sharing - VMware on OVHcloud", "VMware on OVHcloud")]
    [InlineData("RACI for Public Cloud Block Storage", "Public Cloud Block Storage")]
    [InlineData("RACI Dedicated servers", "Dedicated servers")]
    [InlineData("RACI instances Public Cloud", "Instances Public Cloud")]
    [InlineData("RACI pour Block Storage Public Cloud", "Block Storage Public Cloud")]
    [InlineData("PaaS Responsibility Matrix - OpenShift SecNumCloud", "PaaS - OpenShift SecNumCloud")]
    [InlineData("Cold Storage - Shared Responsibility for archive and restoration services (EN)", "Cold Storage for archive and restoration services")]
    [InlineData("The shared responsibility model: iSCSI volumes", "iSCSI volumes")]
    [InlineData("Roles & responsibilities | Object Storage", "Object Storage")]
    [InlineData("**Responsibility matrix** of the _Load Balancer_", "Load Balancer")]
    [InlineData("Partage de responsabilité - Nutanix on OVHcloud", "Nutanix on OVHcloud")]
    [InlineData("Partage de responsabilité sur le service Hosted Private Cloud", "Hosted Private Cloud")]
    [InlineData("Key Management Service (KMS) - Partage des responsabilités", "Key Management Service (KMS)")]
    [InlineData("Modèle de responsabilité du produit Messagerie", "Messagerie")]
    [InlineData("Modèle de responsabilité partagée — VPC", "VPC")]
    [InlineData("Matrice de responsabilité IaaS - Stockage Objet S3", "IaaS - Stockage Objet S3")]
    [InlineData("Matrice de Responsabilités (RACI) - Managed Kubernetes", "Managed Kubernetes")]
    [InlineData("Verantwortlichkeitsmatrix (RACI) - Managed Kubernetes", "Managed Kubernetes")]
    [InlineData("IaaS-Verantwortlichkeitsmatrix", "IaaS")]
    [InlineData("Shared-Responsibility-Modell — VM-Instanzen", "VM-Instanzen")]
    [InlineData("Modell der geteilten Verantwortung — VM-Instanzen", "VM-Instanzen")]
    [InlineData("Aufteilung der Verantwortlichkeiten für den Dienst Objektspeicher", "Objektspeicher")]
    [InlineData("Matriz de responsabilidad - LLMaaS", "LLMaaS")]
    [InlineData("Modelo de responsabilidad compartida — Instancias de VM", "Instancias de VM")]
    [InlineData("Reparto de responsabilidades para el servicio Servidores Dedicados", "Servidores Dedicados")]
    [InlineData("Matrice di Responsabilità (RACI) - Kubernetes Gestito", "Kubernetes Gestito")]
    [InlineData("Modello di responsabilità condivisa — VPC", "VPC")]
    [InlineData("Ripartizione delle responsabilità per il servizio Server Dedicati", "Server Dedicati")]
    [InlineData("Model współdzielonej odpowiedzialności dla usługi Serwery Dedykowane", "Serwery Dedykowane")]
    [InlineData("Podział odpowiedzialności - Instancje Public Cloud", "Instancje Public Cloud")]
    [InlineData("Modelo de responsabilidade partilhada para o serviço Servidores Dedicados", "Servidores Dedicados")]
    [InlineData("Instâncias Public Cloud - Responsabilidades partilhadas", "Instâncias Public Cloud")]
    [InlineData("Understanding your responsibilities when using Code Engine", "Code Engine")]
    [InlineData("[RACI", "Service")]
    [InlineData("Hosting", "Hosting")]
    public void Is_the_title_without_what_it_says_about_the_page(string title, string name) =>
        Assert.Equal(name, TestPages.ReadText($"---\ntitle: \"{title}\"\n---\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Do | RA | I |\n").Service.Name);

    [Theory]
    [InlineData("docs/managed-kubernetes/raci.md", "Managed kubernetes")]
    [InlineData("docs/dedicated-servers/guide.en-gb.md", "Dedicated servers")]
    [InlineData("object_storage.fr.md", "Object storage")]
    [InlineData("raci.md", "Service")]
    public void Is_the_file_where_the_title_says_nothing(string path, string name) =>
        Assert.Equal(name, TestPages.ReadText("# RACI matrix\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Do | RA | I |\n", path: path).Service.Name);

    [Fact]
    public void Is_the_heading_where_the_front_matter_says_nothing() =>
        Assert.Equal("Object Storage", TestPages.ReadText("---\ntitle: RACI\n---\n# Shared responsibilities of Object Storage\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Do | RA | I |\n").Service.Name);
}
