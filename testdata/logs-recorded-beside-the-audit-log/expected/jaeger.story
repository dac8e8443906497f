  +0.526s  22.441s  nodes: worker-1 [Node c0401b12-a96b-4abc-880d-7a918fa4bed1]
                      @ -0.000s processVolumesInUse for node kelemetry.log.source=controllers kelemetry.log.level=info
                      @ -0.000s Noticed node update kelemetry.log.source=controllers kelemetry.log.level=info
                      @ -0.000s Updating known taints on node kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.000s Putting node with CIDR into the work queue kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.000s Queuing node addition kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.000s Added taint to node kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.006s Set node PodCIDR kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.013s Changed ttl annotation kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.185s Queuing node update kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.185s Made sure that node has no taint kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +2.195s Controller observed a new Node kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +2.195s Recording event message for node kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +2.195s RegisteredNode message=Node worker-1 event: Registered Node worker-1 in Controller kelemetry.log.source=controllers kelemetry.log.level=info type=Normal
                      @ +18.127s Can't get CPU or zone information for node kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +22.198s Creating timestamp entry for newly observed Node kelemetry.log.source=controllers kelemetry.log.level=info
  +0.000s   0.006s    controllers: Finished syncing Node request log.source=controllers log.level=info log.duration=0.006331653s

  +0.630s   6.980s  persistentvolumeclaims: shop data [PersistentVolumeClaim ebac1718-3547-4f76-b1c3-176e1e00c011]
                      @ +0.633s Synchronizing PersistentVolumeClaim kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.633s Synchronizing unbound PersistentVolumeClaim, no volume found kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.633s Attempting to assign storage class to unbound PersistentVolumeClaim kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.633s provisionClaim: started kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.633s Error finding provisioning plugin for claim kelemetry.log.source=controllers kelemetry.log.level=error
                      @ +0.633s Got event on PVC kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.633s ProvisioningFailed message=storageclass.storage.k8s.io "manual" not found kelemetry.log.source=controllers kelemetry.log.level=info type=Warning
                      @ +7.597s Synchronizing unbound PersistentVolumeClaim, volume found kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.597s Binding volume to claim kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.597s Updating PersistentVolume: binding to claim kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.597s Claim bound to volume kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.601s Synchronizing PersistentVolume, volume is bound to claim kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.601s Synchronizing PersistentVolume, claim found kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.601s Updating PersistentVolume: bound to claim kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.604s Updating PersistentVolumeClaim: binding to volume kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.604s Volume bound to claim kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.606s Got event on PVC kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.606s Updating PersistentVolumeClaim: bound to volume kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.606s Updating PersistentVolumeClaim status kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.609s Claim entered phase kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.609s Volume bound to claim kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.609s Claim status after binding kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.610s Synchronizing bound PersistentVolumeClaim, volume found kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.610s Synchronizing bound PersistentVolumeClaim, claim is already correctly bound kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.610s Updating PersistentVolume: already bound to claim kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.610s Updating PersistentVolumeClaim: already bound to volume kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.610s Updating PersistentVolumeClaim status, phase already set kelemetry.log.source=controllers kelemetry.log.level=info
  +0.630s   0.003s    admin: admin create [201 rv -> 300]
                        = {"kind":"PersistentVolumeClaim","apiVersion":"v1","metadata":{"name":"data","namespace":"shop","uid":"ebac1718-3547-4f76-b1c3-176e1e00c011","resourceVersion":"300","creationTimestamp":"2026-11-29T06:18:27Z","annotations":{},"finalizers":["kubernetes.io/pvc-protection"]},"spec":{"accessModes":["ReadWriteOnce"],"resources":{"requests":{"storage":"1Gi"}},"storageClassName":"manual","volumeMode":"File…
  +7.604s   0.002s    persistent-volume-binder: system:serviceaccount:kube-system:persistent-volume-binder update [200 rv 300 -> 340]
                        Δ metadata.annotations["pv.kubernetes.io/bind-completed"] null -> "yes"
                        Δ metadata.annotations["pv.kubernetes.io/bound-by-controller"] null -> "yes"
                        Δ spec.volumeName null -> "disk-1"
                        · metadata.resourceVersion "300" -> "340"
  +7.607s   0.002s    persistent-volume-binder: system:serviceaccount:kube-system:persistent-volume-binder update status [200 rv 340 -> 341]
                        Δ status.accessModes null -> ["ReadWriteOnce"]
                        Δ status.capacity null -> {"storage":"1Gi"}
                        Δ status.phase "Pending" -> "Bound"
                        · metadata.resourceVersion "340" -> "341"

  +0.601s  21.996s  persistentvolumes: disk-1 [PersistentVolume c350b9ee-00d7-46e5-89f9-869623933453]
                      @ +0.609s Synchronizing PersistentVolume kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.609s Synchronizing PersistentVolume, volume is unused kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.609s Updating PersistentVolume kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.609s Got event on PV kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.640s Got event on PV kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.640s Volume entered phase kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.640s Updating PersistentVolume: phase already set kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.601s Synchronizing PersistentVolume, volume not bound yet, waiting for syncClaim to fix it kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +7.609s Volume status after binding kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +22.597s Synchronizing PersistentVolume, all is bound kelemetry.log.source=controllers kelemetry.log.level=info
  +0.601s   0.005s    admin: admin create [201 rv -> 289]
                        = {"kind":"PersistentVolume","apiVersion":"v1","metadata":{"name":"disk-1","uid":"c350b9ee-00d7-46e5-89f9-869623933453","resourceVersion":"289","creationTimestamp":"2026-11-29T06:18:27Z","annotations":{},"finalizers":["kubernetes.io/pv-protection"]},"spec":{"capacity":{"storage":"1Gi"},"hostPath":{"path":"/tmp/x","type":""},"accessModes":["ReadWriteOnce"],"persistentVolumeReclaimPolicy":"Delete","st…
  +0.631s   0.008s    persistent-volume-binder: system:serviceaccount:kube-system:persistent-volume-binder update status [200 rv 289 -> 302]
                        Δ status.phase "Pending" -> "Available"
                        · metadata.resourceVersion "289" -> "302"
  +7.597s   0.003s    persistent-volume-binder: system:serviceaccount:kube-system:persistent-volume-binder update [200 rv 302 -> 338]
                        Δ metadata.annotations["pv.kubernetes.io/bound-by-controller"] null -> "yes"
                        Δ spec.claimRef null -> {"kind":"PersistentVolumeClaim","namespace":"shop","name":"data","uid":"ebac1718-3547-4f76-b1c3-176e1e00c011","apiVersion":"v1","resourceVersion":"300"}
                        · metadata.resourceVersion "302" -> "338"
  +7.601s   0.002s    persistent-volume-binder: system:serviceaccount:kube-system:persistent-volume-binder update status [200 rv 338 -> 339]
                        Δ status.lastPhaseTransitionTime "2026-11-29T06:18:27Z" -> "2026-11-29T06:18:34Z"
                        Δ status.phase "Available" -> "Bound"
                        · metadata.resourceVersion "338" -> "339"

+175.694s   0.238s  secrets: shop sh.helm.release.v1.book.v1 [Secret f8a83e96-9040-4787-abe3-a337940bc900]
                      @ +175.932s Helm book revision 1: guestbook-0.1.0 message=Install complete kelemetry.log.source=helm helm.app_version=1.0 helm.chart=guestbook helm.chart_version=0.1.0 helm.revision=1 helm.status=superseded

+181.694s  23.767s  secrets: shop sh.helm.release.v1.book.v2 [Secret 7f6c4a76-2a1f-40d8-9924-39f7f59491ae]
                      @ +205.461s Helm book revision 2 uninstalled: guestbook-0.1.0 message=Uninstallation complete kelemetry.log.source=helm helm.app_version=1.0 helm.chart=guestbook helm.chart_version=0.1.0 helm.revision=2 helm.status=uninstalled

 +51.694s   0.154s  secrets: shop sh.helm.release.v1.guest.v1 [Secret 664cfced-096f-43ac-abd9-707a388e75fe]
                      @ +51.848s Helm guest revision 1: guestbook-0.1.0 message=Release "<redacted dae671d1334b>" failed: failed pre-install: 1 error occurred:  * timed out waiting… kelemetry.log.source=helm helm.app_version=1.0 helm.chart=guestbook helm.chart_version=0.1.0 helm.revision=1 helm.status=superseded

 +71.694s   0.381s  secrets: shop sh.helm.release.v1.guest.v2 [Secret cc0532e9-7e34-43cf-b2c0-329ad73a1c11]
                      @ +72.075s Helm guest revision 2: guestbook-0.1.0 message=Upgrade complete kelemetry.log.source=helm helm.app_version=1.0 helm.chart=guestbook helm.chart_version=0.1.0 helm.revision=2 helm.status=superseded

+132.581s   0.000s  secrets: shop sh.helm.release.v1.guest.v3 [Secret f1a18e06-1b82-4944-a0ed-e41a6e9f92f1]
                      @ +132.581s Helm guest revision 3 failed: guestbook-0.1.0 message=Upgrade "<redacted dae671d1334b>" failed: cannot patch "<redacted dae671d1334b>" with kind Deploymen… kelemetry.log.source=helm kelemetry.log.level=error helm.app_version=1.0 helm.chart=guestbook helm.chart_version=0.1.0 helm.revision=3 helm.status=failed

+175.694s   0.023s  secrets: shop sh.helm.release.v1.guest.v4 [Secret 98900027-bedf-41a2-ae93-07b82cd701bf]
                      @ +175.716s Helm guest revision 4: guestbook-0.1.0 message=Rollback to 1 kelemetry.log.source=helm helm.app_version=1.0 helm.chart=guestbook helm.chart_version=0.1.0 helm.revision=4 helm.status=deployed

  +0.526s  22.441s  services: shop web [Service 33ec0d0e-a225-4bf7-920c-3241f631a0e6]
                      @ +0.543s Update endpoints kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.566s syncEndpoints kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.566s Service now has selector, cleaning up any mirrored EndpointSlices kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +19.689s Error syncing endpoints, retrying message=Endpoints \"web\" is invalid: [subsets[0].addresses[0].ip: Invalid value: \"127.1.0.3\": may not be … kelemetry.log.source=controllers kelemetry.log.level=info
  +0.543s   0.026s    controllers: Finished syncing service endpoint slices log.source=controllers log.level=info log.duration=0.026433036s
  +0.543s   0.024s    controllers: Finished syncing service endpoints log.source=controllers log.level=info log.duration=0.023826638s
  +0.566s   0.000s    controllers: Finished syncing EndpointSlices for Endpoints log.source=controllers log.level=info log.duration=0.000077325s

  +0.526s  19.180s  deployments: shop web [Deployment 60e0b163-25a2-45e9-8144-cec3a542709c]
                      @ +0.526s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-7999b78ccc" lastTransitionTime=2026-11-29T06:18:27.000000Z kelemetry.condition.written=2026-11-29T06:18:27.849184Z
                      @ +0.526s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-29T06:18:27.000000Z kelemetry.condition.written=2026-11-29T06:18:27.866292Z
                      @ +0.532s Adding deployment kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.532s Started syncing deployment kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.543s ScalingReplicaSet message=Scaled up replica set web-7999b78ccc from 0 to 3 kelemetry.log.source=controllers kelemetry.log.level=info type=Normal
                      @ +0.548s Updating deployment kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.554s Deployment timed out from last progress check kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.558s Error syncing deployment message=Operation cannot be fulfilled on deployments.apps \"web\": the object has been modified; please appl… kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.570s Queueing up deployment for a progress check kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.617s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-7999b78ccc" is progressing. lastTransitionTime=2026-11-29T06:18:27.000000Z kelemetry.condition.written=2026-11-29T06:18:27.923142Z
                      @ +19.694s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-29T06:18:47.000000Z kelemetry.condition.written=2026-11-29T06:18:47.007297Z
                      @ +19.701s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-7999b78ccc" has successfully progressed. lastTransitionTime=2026-11-29T06:18:27.000000Z kelemetry.condition.written=2026-11-29T06:18:47.007297Z
  +0.526s   0.005s    admin: admin create [201 rv -> 272]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"60e0b163-25a2-45e9-8144-cec3a542709c","resourceVersion":"272","generation":1,"creationTimestamp":"2026-11-29T06:18:27Z","annotations":{}},"spec":{"replicas":3,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"web","image":"example.com/…
  +0.532s   0.026s    controllers: Finished syncing deployment log.source=controllers log.level=info log.duration=0.026240845s
  +0.532s  19.164s    replicasets: shop web-7999b78ccc [ReplicaSet 968965ff-766f-4d33-91d7-ecfd61657b04] link.class=children link.evidence=exact
                        @ +0.532s Updating replica set revision kelemetry.log.source=controllers kelemetry.log.level=info
                        @ +0.544s ReplicaSet added kelemetry.log.source=controllers kelemetry.log.level=info
                        @ +0.544s Adding kelemetry.log.source=controllers kelemetry.log.level=info
                        @ +0.544s Too few replicas kelemetry.log.source=controllers kelemetry.log.level=info
                        @ +0.576s SuccessfulCreate message=Created pod: web-7999b78ccc-89nx8 kelemetry.log.source=controllers kelemetry.log.level=info type=Normal
                        @ +0.608s ReplicaSet updated kelemetry.log.source=controllers kelemetry.log.level=info
  +0.538s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 275]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-7999b78ccc","namespace":"shop","uid":"968965ff-766f-4d33-91d7-ecfd61657b04","resourceVersion":"275","generation":1,"creationTimestamp":"2026-11-29T06:18:27Z","labels":{"app":"web","pod-template-hash":"7999b78ccc"},"annotations":{"deployment.kubernetes.io/desired-replicas":"3","deployment.kubernetes.io/max-replicas":"4","deployment…
  +0.544s   0.065s      controllers: Finished syncing log.source=controllers log.level=info log.duration=0.065278245s
  +0.563s  50.131s      pods: shop web-7999b78ccc-89nx8 [Pod 4f3050f3-efc2-4851-a31c-47bd8dbec4e1] link.class=children link.evidence=exact
                          @ +0.563s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-29T06:18:27.000000Z kelemetry.condition.written=2026-11-29T06:18:27.880144Z
                          @ +0.572s Add event for unscheduled pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.573s About to try and schedule pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.573s Attempting to schedule pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.573s OpportunisticBatch no node hint available for pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.574s OpportunisticBatch set cycle state kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.574s OpportunisticBatch found unusable state kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.574s Attempting to bind pod to node kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.574s Controller created pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.575s Noticed pod update kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.575s Enqueuing PVCs for Pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.575s AddPod called on pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.575s No PodDisruptionBudgets found for pod, PodDisruptionBudget controller will avoid syncing. kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.575s No matching PDB for pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.579s Add event for scheduled pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.579s Delete event for unscheduled pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.582s UpdatePod called on pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.582s No matching PDB for pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.582s Successfully bound pod to node kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +18.694s status.condition type=Initialized status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.980042Z
                          @ +18.694s status.condition type=Ready status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.980042Z
                          @ +18.694s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.980042Z
                          @ +19.678s Update event for scheduled pod kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +50.694s GET / 200 kelemetry.log.source=ingress client.address=127.0.0.1 http.response.status_code=200 ingress.request=a71409d8342a0e967926806d3ed70322
                          @ +50.694s GET /big 502 kelemetry.log.source=ingress client.address=127.0.0.1 http.response.status_code=502 ingress.request=564bbfc80ec7bab3d33aaa12adb84da7
                          @ +50.694s POST /fail 500 kelemetry.log.source=ingress client.address=127.0.0.1 http.response.status_code=500 ingress.request=c198362e13665e528fc9dbf9e0d1d71b
  +0.563s   0.009s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 282]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-7999b78ccc-89nx8","generateName":"web-7999b78ccc-","namespace":"shop","uid":"4f3050f3-efc2-4851-a31c-47bd8dbec4e1","resourceVersion":"282","generation":1,"creationTimestamp":"2026-11-29T06:18:27Z","labels":{"app":"web","pod-template-hash":"7999b78ccc"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7999b78ccc","uid…
  +0.574s   0.004s        admin: admin create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "worker-1"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:27Z","status":"True","type":"PodScheduled"}]
 +19.674s   0.004s        admin: admin patch status [200 rv -> 359] diff.evidence=inferred
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"running":{"startedAt":"2026-11-29T06:18:46Z"}},"lastState":{},"ready":true,"restartCount":0,"image":"example.com/web:1","imageID":""}]
                            Δ status.hostIP null -> "127.0.0.1"
                            Δ status.hostIPs null -> [{"ip":"127.0.0.1"}]
                            Δ status.phase "Pending" -> "Running"
                            Δ status.podIP null -> "127.1.0.3"
                            Δ status.podIPs null -> [{"ip":"127.1.0.3"}]
                            Δ status.startTime null -> "2026-11-29T06:18:46Z"
                            · metadata.resourceVersion "282" -> "359"
  +0.576s  50.118s      pods: shop web-7999b78ccc-zkdr4 [Pod b9cc808e-1f3e-4d59-ba92-73acdebbee83] link.class=children link.evidence=exact
                          @ +0.576s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-29T06:18:27.000000Z kelemetry.condition.written=2026-11-29T06:18:27.910738Z
                          @ +18.694s status.condition type=Initialized status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.977013Z
                          @ +18.694s status.condition type=Ready status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.977013Z
                          @ +18.694s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.977013Z
                          @ +50.694s GET / 200 kelemetry.log.source=ingress client.address=127.0.0.1 http.response.status_code=200 ingress.request=dba448b60613a4240dc105e82bdfaabb
                          @ +50.694s GET /missing 404 kelemetry.log.source=ingress client.address=127.0.0.1 http.response.status_code=404 ingress.request=c3820a6f3e5fe4f6239c52ba69048394
  +0.576s   0.022s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 287]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-7999b78ccc-zkdr4","generateName":"web-7999b78ccc-","namespace":"shop","uid":"b9cc808e-1f3e-4d59-ba92-73acdebbee83","resourceVersion":"287","generation":1,"creationTimestamp":"2026-11-29T06:18:27Z","labels":{"app":"web","pod-template-hash":"7999b78ccc"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7999b78ccc","uid…
  +0.605s   0.008s        admin: admin create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "worker-1"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:27Z","status":"True","type":"PodScheduled"}]
 +19.671s   0.004s        admin: admin patch status [200 rv -> 358] diff.evidence=inferred
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"running":{"startedAt":"2026-11-29T06:18:46Z"}},"lastState":{},"ready":true,"restartCount":0,"image":"example.com/web:1","imageID":""}]
                            Δ status.hostIP null -> "127.0.0.1"
                            Δ status.hostIPs null -> [{"ip":"127.0.0.1"}]
                            Δ status.phase "Pending" -> "Running"
                            Δ status.podIP null -> "127.1.0.4"
                            Δ status.podIPs null -> [{"ip":"127.1.0.4"}]
                            Δ status.startTime null -> "2026-11-29T06:18:46Z"
                            · metadata.resourceVersion "287" -> "358"
  +0.579s  50.115s      pods: shop web-7999b78ccc-lwslz [Pod 3d4530e6-11f1-48da-b878-c61c973a1a33] link.class=children link.evidence=exact
                          @ +0.579s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-29T06:18:27.000000Z kelemetry.condition.written=2026-11-29T06:18:27.909559Z
                          @ +0.596s addPod -> PDB kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +0.610s updatePod -> PDB kelemetry.log.source=controllers kelemetry.log.level=info
                          @ +18.694s status.condition type=Initialized status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.981787Z
                          @ +18.694s status.condition type=Ready status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.981787Z
                          @ +18.694s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.981787Z
                          @ +50.694s GET /dead 502 kelemetry.log.source=ingress client.address=127.0.0.1 http.response.status_code=502 ingress.request=3beacc7b140a009ea3cd50b64b2bc945
                          @ +50.694s GET /half 200 kelemetry.log.source=ingress client.address=127.0.0.1 http.response.status_code=200 ingress.request=1fb590f92fceafa5734a9da572ef96bf
                          @ +50.694s GET /items 200 kelemetry.log.source=ingress client.address=127.0.0.1 http.response.status_code=200 ingress.request=9bc8c54341d56b13d9f686228d31233a
  +0.579s   0.015s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 285]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-7999b78ccc-lwslz","generateName":"web-7999b78ccc-","namespace":"shop","uid":"3d4530e6-11f1-48da-b878-c61c973a1a33","resourceVersion":"285","generation":1,"creationTimestamp":"2026-11-29T06:18:27Z","labels":{"app":"web","pod-template-hash":"7999b78ccc"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7999b78ccc","uid…
  +0.603s   0.002s        admin: admin create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "worker-2"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:27Z","status":"True","type":"PodScheduled"}]
 +19.676s   0.007s        admin: admin patch status [200 rv -> 361] diff.evidence=inferred
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"running":{"startedAt":"2026-11-29T06:18:46Z"}},"lastState":{},"ready":true,"restartCount":0,"image":"example.com/web:1","imageID":""}]
                            Δ status.hostIP null -> "127.0.0.1"
                            Δ status.hostIPs null -> [{"ip":"127.0.0.1"}]
                            Δ status.phase "Pending" -> "Running"
                            Δ status.podIP null -> "127.1.1.3"
                            Δ status.podIPs null -> [{"ip":"127.1.1.3"}]
                            Δ status.startTime null -> "2026-11-29T06:18:46Z"
                            · metadata.resourceVersion "285" -> "361"
 +50.693s   0.001s        ingress: GET / 200 log.source=ingress log.duration=0.001s
  +0.601s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 275 -> 291]
                          Δ status.observedGeneration null -> 1
                          Δ status.terminatingReplicas null -> 0
                          · metadata.resourceVersion "275" -> "291"
  +0.610s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 291 -> 294]
                          Δ status.fullyLabeledReplicas null -> 3
                          Δ status.replicas 0 -> 3
                          · metadata.resourceVersion "291" -> "294"
 +19.680s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 294 -> 362]
                          Δ status.availableReplicas null -> 2
                          Δ status.readyReplicas null -> 2
                          · metadata.resourceVersion "294" -> "362"
 +19.692s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 362 -> 366]
                          Δ status.availableReplicas 2 -> 3
                          Δ status.readyReplicas 2 -> 3
                          · metadata.resourceVersion "362" -> "366"
  +0.543s   0.010s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 272 -> 276]
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] null -> "1"
                        Δ status.conditions null -> [{"type":"Progressing","status":"True","lastUpdateTime":"2026-11-29T06:18:27Z","lastTransitionTime":"2026-11-29T06:18:27Z","reason":"NewReplicaSetCreated","message":"Created new replica set \"web-7999b78ccc\""}]
                        · metadata.resourceVersion "272" -> "276"
  +0.560s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 276 -> 280]
                        Δ status.conditions[type=Available] null -> {"type":"Available","status":"False","lastUpdateTime":"2026-11-29T06:18:27Z","lastTransitionTime":"2026-11-29T06:18:27Z","reason":"MinimumReplicasUnavailable","message":"Deployment does not have minimum availability."}
                        Δ status.observedGeneration null -> 1
                        Δ status.terminatingReplicas null -> 0
                        Δ status.unavailableReplicas null -> 3
                        · metadata.resourceVersion "276" -> "280"
  +0.617s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 280 -> 297]
                        Δ status.conditions[type=Progressing].message "Created new replica set \"web-7999b78ccc\"" -> "ReplicaSet \"web-7999b78ccc\" is progressing."
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetCreated" -> "ReplicaSetUpdated"
                        Δ status.replicas null -> 3
                        Δ status.updatedReplicas null -> 3
                        · metadata.resourceVersion "280" -> "297"
                        · status.conditions ["Progressing","Available"] -> ["Available","Progressing"]
 +19.685s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 297 -> 364]
                        Δ status.availableReplicas null -> 2
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-29T06:18:27Z" -> "2026-11-29T06:18:46Z"
                        Δ status.readyReplicas null -> 2
                        Δ status.unavailableReplicas 3 -> 1
                        · metadata.resourceVersion "297" -> "364"
 +19.701s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 364 -> 372]
                        Δ status.availableReplicas 2 -> 3
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-29T06:18:27Z" -> "2026-11-29T06:18:47Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-29T06:18:27Z" -> "2026-11-29T06:18:47Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-29T06:18:46Z" -> "2026-11-29T06:18:47Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-7999b78ccc\" is progressing." -> "ReplicaSet \"web-7999b78ccc\" has successfully progressed."
                        Δ status.conditions[type=Progressing].reason "ReplicaSetUpdated" -> "NewReplicaSetAvailable"
                        Δ status.readyReplicas 2 -> 3
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "364" -> "372"

  +0.554s  15.019s  horizontalpodautoscalers: shop web [HorizontalPodAutoscaler 4d0b5101-5fa5-43f8-a674-7c92cf32208c] links=["scales: deployments shop/web (inferred)"]
                      @ +14.694s status.condition type=AbleToScale status=True reason=SucceededGetScale message=the HPA controller was able to get the target's current scale lastTransitionTime=2026-11-29T06:18:42.000000Z kelemetry.condition.written=2026-11-29T06:18:42.876275Z
                      @ +14.694s status.condition type=ScalingActive status=False reason=FailedGetResourceMetric message=the HPA was unable to compute the replica count: failed to get cpu utilization: unable to get metric… lastTransitionTime=2026-11-29T06:18:42.000000Z kelemetry.condition.written=2026-11-29T06:18:42.876275Z
                      @ +15.574s Successfully updated status kelemetry.log.source=controllers kelemetry.log.level=info
                      ~ deployments: shop web
  +0.554s   0.005s    admin: admin create [201 rv -> 278]
                        = {"kind":"HorizontalPodAutoscaler","apiVersion":"autoscaling/v2","metadata":{"name":"web","namespace":"shop","uid":"4d0b5101-5fa5-43f8-a674-7c92cf32208c","resourceVersion":"278","creationTimestamp":"2026-11-29T06:18:27Z","annotations":{}},"spec":{"scaleTargetRef":{"kind":"Deployment","name":"web","apiVersion":"apps/v1"},"minReplicas":2,"maxReplicas":6,"metrics":[{"type":"Resource","resource":{"name…
 +15.570s   0.003s    horizontal-pod-autoscaler: system:serviceaccount:kube-system:horizontal-pod-autoscaler update status [200 rv 278 -> 347]
                        Δ status.conditions null -> [{"type":"AbleToScale","status":"True","lastTransitionTime":"2026-11-29T06:18:42Z","reason":"SucceededGetScale","message":"the HPA controller was able to get the target's current scale"},{"type":"ScalingActive","status":"False","lastTransitionTime":"2026-11-29T06:18:42Z","reason":"FailedGetRes…I: the server could not find the requested resource (get pods.metrics.k8s.io)"}]
                        Δ status.currentMetrics null -> [{"type":""}]
                        Δ status.currentReplicas null -> 3
                        · metadata.resourceVersion "278" -> "347"

  +0.688s  22.279s  jobs: shop once [Job 0b692004-5cc2-48c0-a2cd-6ca151b5b5f9]
                      @ +0.693s enqueueing job kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.693s Adding job kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.693s Too few pods running kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.734s Updating job kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +22.694s status.condition type=SuccessCriteriaMet status=True reason=CompletionsReached message=Reached expected number of succeeded pods lastTransitionTime=2026-11-29T06:18:50.000000Z kelemetry.condition.written=2026-11-29T06:18:50.263472Z
                      @ +22.694s status.condition type=Complete status=True reason=CompletionsReached message=Reached expected number of succeeded pods lastTransitionTime=2026-11-29T06:18:50.000000Z kelemetry.condition.written=2026-11-29T06:18:50.271132Z
                      @ +22.961s Expecting tracking finalizers removed kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +22.964s Observed tracking finalizer removed kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +22.967s Completed message=Job completed kelemetry.log.source=controllers kelemetry.log.level=info type=Normal
  +0.688s   0.004s    admin: admin create [201 rv -> 309]
                        = {"kind":"Job","apiVersion":"batch/v1","metadata":{"name":"once","namespace":"shop","uid":"0b692004-5cc2-48c0-a2cd-6ca151b5b5f9","resourceVersion":"309","generation":1,"creationTimestamp":"2026-11-29T06:18:27Z","labels":{"batch.kubernetes.io/controller-uid":"0b692004-5cc2-48c0-a2cd-6ca151b5b5f9","batch.kubernetes.io/job-name":"once","controller-uid":"0b692004-5cc2-48c0-a2cd-6ca151b5b5f9","job-name"…
  +0.693s   0.041s    controllers: Finished syncing job log.source=controllers log.level=info log.duration=0.04145844s
  +0.719s  22.245s    pods: shop once-dzmjt [Pod fe4660ff-eebc-4cbd-8616-bd30506ae9d6] link.class=children link.evidence=exact
                        @ +0.719s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-29T06:18:28.000000Z kelemetry.condition.written=2026-11-29T06:18:28.034860Z
                        @ +18.694s status.condition type=Initialized status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.959810Z
                        @ +18.694s status.condition type=Ready status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.959810Z
                        @ +18.694s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-29T06:18:46.000000Z kelemetry.condition.written=2026-11-29T06:18:46.959810Z
  +0.719s   0.006s      job-controller: system:serviceaccount:kube-system:job-controller create [201 rv -> 327]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"once-dzmjt","generateName":"once-","namespace":"shop","uid":"fe4660ff-eebc-4cbd-8616-bd30506ae9d6","resourceVersion":"327","generation":1,"creationTimestamp":"2026-11-29T06:18:28Z","labels":{"batch.kubernetes.io/controller-uid":"0b692004-5cc2-48c0-a2cd-6ca151b5b5f9","batch.kubernetes.io/job-name":"once","controller-uid":"0b692004-5cc2-48c0-a2cd-6…
  +0.729s   0.006s      admin: admin create binding [201] diff.evidence=inferred
                          Δ spec.nodeName null -> "worker-2"
                          Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:28Z","status":"True","type":"PodScheduled"}]
 +19.654s   0.013s      admin: admin patch status [200 rv -> 353] diff.evidence=inferred
                          Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                          Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                          Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-29T06:18:46Z"}
                          Δ status.containerStatuses null -> [{"name":"once","state":{"running":{"startedAt":"2026-11-29T06:18:46Z"}},"lastState":{},"ready":true,"restartCount":0,"image":"example.com/once:1","imageID":""}]
                          Δ status.hostIP null -> "127.0.0.1"
                          Δ status.hostIPs null -> [{"ip":"127.0.0.1"}]
                          Δ status.phase "Pending" -> "Running"
                          Δ status.podIP null -> "127.1.1.2"
                          Δ status.podIPs null -> [{"ip":"127.1.1.2"}]
                          Δ status.startTime null -> "2026-11-29T06:18:46Z"
                          · metadata.resourceVersion "327" -> "353"
 +21.950s   0.006s      admin: admin patch status [200 rv -> 389]
                          Δ status.containerStatuses[name=once].ready true -> false
                          Δ status.containerStatuses[name=once].started null -> false
                          Δ status.containerStatuses[name=once].state.running {"startedAt":"2026-11-29T06:18:46Z"} -> null
                          Δ status.containerStatuses[name=once].state.terminated null -> {"exitCode":0,"reason":"Completed","startedAt":"2026-11-29T06:18:49Z","finishedAt":"2026-11-29T06:18:49Z"}
                          Δ status.phase "Running" -> "Succeeded"
                          · metadata.resourceVersion "353" -> "389"
 +22.961s   0.003s      job-controller: system:serviceaccount:kube-system:job-controller patch [200 rv -> 395]
                          Δ metadata.finalizers ["batch.kubernetes.io/job-tracking"] -> null
                          · metadata.resourceVersion "389" -> "395"
  +0.728s   0.005s    job-controller: system:serviceaccount:kube-system:job-controller update status [200 rv 309 -> 329]
                        Δ status.active null -> 1
                        Δ status.ready null -> 0
                        Δ status.startTime null -> "2026-11-29T06:18:27Z"
                        Δ status.terminating null -> 0
                        Δ status.uncountedTerminatedPods null -> {}
                        · metadata.resourceVersion "309" -> "329"
 +20.670s   0.003s    job-controller: system:serviceaccount:kube-system:job-controller update status [200 rv 329 -> 383]
                        Δ status.ready 0 -> 1
                        · metadata.resourceVersion "329" -> "383"
 +22.957s   0.003s    job-controller: system:serviceaccount:kube-system:job-controller update status [200 rv 383 -> 394]
                        Δ status.active 1 -> null
                        Δ status.conditions null -> [{"type":"SuccessCriteriaMet","status":"True","lastProbeTime":"2026-11-29T06:18:50Z","lastTransitionTime":"2026-11-29T06:18:50Z","reason":"CompletionsReached","message":"Reached expected number of succeeded pods"}]
                        Δ status.ready 1 -> 0
                        Δ status.uncountedTerminatedPods.succeeded null -> ["fe4660ff-eebc-4cbd-8616-bd30506ae9d6"]
                        · metadata.resourceVersion "383" -> "394"
 +22.965s   0.002s    job-controller: system:serviceaccount:kube-system:job-controller update status [200 rv 394 -> 396]
                        Δ status.completionTime null -> "2026-11-29T06:18:50Z"
                        Δ status.conditions[type=Complete] null -> {"type":"Complete","status":"True","lastProbeTime":"2026-11-29T06:18:50Z","lastTransitionTime":"2026-11-29T06:18:50Z","reason":"CompletionsReached","message":"Reached expected number of succeeded pods"}
                        Δ status.succeeded null -> 1
                        Δ status.uncountedTerminatedPods.succeeded ["fe4660ff-eebc-4cbd-8616-bd30506ae9d6"] -> null
                        · metadata.resourceVersion "394" -> "396"

  +0.526s  22.441s  poddisruptionbudgets: shop web [PodDisruptionBudget af88fb4a-c2a4-4a38-91f0-5a45702564dc]
                      @ +0.583s Add DB kelemetry.log.source=controllers kelemetry.log.level=info
                      @ +0.631s Update DB kelemetry.log.source=controllers kelemetry.log.level=info
  +0.583s   0.052s    controllers: Finished syncing PodDisruptionBudget log.source=controllers log.level=info log.duration=0.052307984s
