  +4.000s   0.003s  pods: default web-0 [Pod eeeeeeee-0001-4000-8000-000000000040]
  +4.000s   0.003s    alice: alice create [201 rv -> 1]
                        = {"apiVersion":"v1","kind":"Pod","metadata":{"name":"web-0","namespace":"default","uid":"eeeeeeee-0001-4000-8000-000000000040","resourceVersion":"1","creationTimestamp":"2026-11-23T12:00:05Z"},"spec":{"containers":[]}}
  +4.500s   0.003s    pods: vc web-0-x-default-x-v1 [Pod eeeeeeee-0001-4000-8000-000000000012] link.class=synced link.evidence=inferred
  +4.500s   0.003s      vc:v1: system:serviceaccount:vc:v1 create [201 rv -> 2]
                          = {"apiVersion":"v1","kind":"Pod","metadata":{"name":"web-0-x-default-x-v1","namespace":"vc","uid":"eeeeeeee-0001-4000-8000-000000000012","resourceVersion":"2","creationTimestamp":"2026-11-23T12:00:05Z","labels":{"vcluster.loft.sh/managed-by":"v1"},"annotations":{"vcluster.loft.sh/object-name":"web-0","vcluster.loft.sh/object-namespace":"default"}},"spec":{"containers":[]}}

  +0.000s   2.003s  machines: fleet prod-md-0-x [Machine eeeeeeee-0001-4000-8000-000000000003] object.created_before=2026-11-23T12:00:00.000000Z
  +1.700s   0.003s    nodes: ip-10-0-0-1 [Node eeeeeeee-0001-4000-8000-000000000030] link.class=machine link.evidence=exact
  +1.700s   0.003s      kubelet: system:node:ip-10-0-0-1 create [201 rv -> 1]
                          = {"apiVersion":"v1","kind":"Node","metadata":{"name":"ip-10-0-0-1","uid":"eeeeeeee-0001-4000-8000-000000000030","resourceVersion":"1","creationTimestamp":"2026-11-23T12:00:02Z"},"spec":{"providerID":"x:///1"}}
  +2.000s   0.003s    capi:controller: system:serviceaccount:capi:controller update status [200 rv -> 3] diff.base=unknown

  +0.000s   0.003s  works: karmada-es-m1 web-abc [Work eeeeeeee-0001-4000-8000-000000000001]
  +0.000s   0.003s    karmada:controller: system:serviceaccount:karmada:controller create [201 rv -> 1]
                        = {"apiVersion":"work.karmada.io/v1alpha1","kind":"Work","metadata":{"name":"web-abc","namespace":"karmada-es-m1","uid":"eeeeeeee-0001-4000-8000-000000000001","resourceVersion":"1","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"workload":{"manifests":[{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop"},"spec":{"replicas":2}}]}}}
  +0.500s   0.003s    deployments: shop web [Deployment eeeeeeee-0001-4000-8000-000000000011] link.class=work link.evidence=inferred
  +0.500s   0.003s      karmada:agent: system:serviceaccount:karmada:agent create [201 rv -> 1]
                          = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop","uid":"eeeeeeee-0001-4000-8000-000000000011","resourceVersion":"1","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":2}}

  +1.000s   0.003s  manifestworks: m2 web [ManifestWork eeeeeeee-0001-4000-8000-000000000002]
  +1.000s   0.003s    ocm:controller: system:serviceaccount:ocm:controller create [201 rv -> 2]
                        = {"apiVersion":"work.open-cluster-management.io/v1","kind":"ManifestWork","metadata":{"name":"web","namespace":"m2","uid":"eeeeeeee-0001-4000-8000-000000000002","resourceVersion":"2","creationTimestamp":"2026-11-23T12:00:02Z"},"spec":{"workload":{"manifests":[{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop"},"spec":{"replicas":2}}]}}}
  +1.500s   0.003s    deployments: shop web [Deployment eeeeeeee-0001-4000-8000-000000000021] link.class=work link.evidence=inferred
  +1.500s   0.003s      ocm:agent: system:serviceaccount:ocm:agent create [201 rv -> 1]
                          = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop","uid":"eeeeeeee-0001-4000-8000-000000000021","resourceVersion":"1","creationTimestamp":"2026-11-23T12:00:02Z"},"spec":{"replicas":2}}
